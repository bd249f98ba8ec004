package org.touchstone.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;

/**
 * A partial change (RFC 7396): a member that is absent stays as it is, one that is null is emptied. Each service reads the
 * members that it knows; {@link #only} refuses the rest, so that a misspelt member is not lost in silence.
 */
public final class MergePatch {
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final JsonNode node;
    private final ObjectMapper mapper;

    private MergePatch(JsonNode node, ObjectMapper mapper) {
        this.node = node;
        this.mapper = mapper;
    }

    public static MergePatch of(@Nullable JsonNode node, ObjectMapper mapper) {
        if (node == null || !node.isObject()) {
            throw Refusal.malformed("Send a JSON object with the members to change.");
        }
        return new MergePatch(node, mapper);
    }

    public MergePatch only(String... known) {
        var names = Set.of(known);
        node.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                throw Refusal.field(
                        "/" + name, "There is no such member to change. Known are: " + String.join(", ", known) + ".");
            }
        });
        return this;
    }

    public boolean has(String name) {
        return node.has(name);
    }

    /** Hands over a text that may be emptied with null. */
    public void text(String name, int max, Consumer<@Nullable String> change) {
        if (has(name)) {
            change.accept(text(name, max));
        }
    }

    /** Hands over a text that must stay filled. */
    public void filled(String name, int max, Consumer<String> change) {
        if (has(name)) {
            var text = text(name, max);
            if (text == null) {
                throw Refusal.field("/" + name, "This must not be empty.");
            }
            change.accept(text);
        }
    }

    public void flag(String name, Consumer<Boolean> change) {
        if (has(name)) {
            if (!node.get(name).isBoolean()) {
                throw Refusal.field("/" + name, "This must be true or false.");
            }
            change.accept(node.get(name).booleanValue());
        }
    }

    public void number(String name, int min, int max, Consumer<@Nullable Integer> change) {
        if (has(name)) {
            var value = node.get(name);
            if (value.isNull()) {
                change.accept(null);
                return;
            }
            if (!value.isInt() || value.intValue() < min || value.intValue() > max) {
                throw Refusal.field("/" + name, "This must be a whole number between " + min + " and " + max + ".");
            }
            change.accept(value.intValue());
        }
    }

    public <E extends Enum<E>> void choice(String name, Class<E> type, Consumer<E> change) {
        if (has(name)) {
            change.accept(read(name, node.get(name), type));
        }
    }

    /** Hands over a value of its own shape; null is handed over as such. */
    public <T> void value(String name, TypeReference<T> type, Consumer<@Nullable T> change) {
        if (has(name)) {
            change.accept(shaped(name, type));
        }
    }

    /** Hands over a list, which null empties; a list has no nulls in it. */
    public <T> void list(String name, TypeReference<List<T>> type, Consumer<List<T>> change) {
        if (has(name)) {
            var list = shaped(name, type);
            if (list != null && list.stream().anyMatch(Objects::isNull)) {
                throw Refusal.field("/" + name, "There must be no null in this list.");
            }
            change.accept(list == null ? List.of() : list);
        }
    }

    private <T> @Nullable T shaped(String name, TypeReference<T> type) {
        try {
            return node.get(name).isNull() ? null : mapper.readerFor(type).readValue(node.get(name));
        } catch (java.io.IOException e) {
            throw Refusal.field("/" + name, "This does not have the shape that the API describes.");
        }
    }

    private static <E extends Enum<E>> Refusal noneOf(String name, Class<E> type) {
        return Refusal.field("/" + name, "This must be one of " + Arrays.toString(type.getEnumConstants()) + ".");
    }

    private <E extends Enum<E>> E read(String name, JsonNode value, Class<E> type) {
        if (!value.isTextual()) {
            throw noneOf(name, type);
        }
        try {
            return mapper.treeToValue(value, type);
        } catch (JsonProcessingException e) {
            throw noneOf(name, type);
        }
    }

    private @Nullable String text(String name, int max) {
        var value = node.get(name);
        if (value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw Refusal.field("/" + name, "This must be a text.");
        }
        var text = value.textValue().strip();
        if (text.length() > max) {
            throw Refusal.field(
                    "/" + name, "This may have " + max + " characters at most; it has " + text.length() + ".");
        }
        return text.isEmpty() ? null : text;
    }
}
