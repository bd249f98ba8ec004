package org.touchstone.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.fetch.WebAddress;
import org.touchstone.identity.PublicIds;
import org.touchstone.refusal.Refusal;
import org.touchstone.text.Unstorable;

/** A place in a bundle that is being read; whatever is wrong there is refused with its line or its JSON Pointer. */
record Told(String line, String pointer) {
    /** Looks at one item of a list, at its place. */
    interface Item {
        void look(JsonNode item, Told at);
    }

    Told in(String member) {
        return new Told(line, pointer + "/" + member);
    }

    Refusal wrong(String detail) {
        return Refusal.field(pointer, (line.isEmpty() ? "" : line + ": ") + detail);
    }

    /** Refuses an object with members that are missing or not known: nothing is made up, and nothing lost. */
    void only(JsonNode object, String... members) {
        only(object, List.of(members));
    }

    void only(JsonNode object, List<String> members) {
        if (!object.isObject()) {
            throw wrong("This must be an object.");
        }
        for (String member : members) {
            if (!object.has(member)) {
                throw in(member).wrong("This is missing.");
            }
        }
        if (object.size() > members.size()) {
            var unknown = new HashSet<String>();
            object.fieldNames().forEachRemaining(unknown::add);
            members.forEach(unknown::remove);
            throw in(unknown.iterator().next()).wrong("There is no such member in this version of the format.");
        }
    }

    void each(JsonNode list, Item item) {
        if (!list.isArray()) {
            throw wrong("This must be a list.");
        }
        for (int i = 0; i < list.size(); i++) {
            item.look(list.get(i), in(String.valueOf(i)));
        }
    }

    String text(JsonNode value, int max) {
        if (!value.isTextual()) {
            throw wrong("This must be a text.");
        }
        var text = value.textValue();
        if (max > 0 && text.length() > max) {
            throw wrong("This may have " + max + " characters at most; it has " + text.length() + ".");
        }
        if (Unstorable.isIn(text)) {
            throw wrong("This has a character in it that is not text.");
        }
        return text;
    }

    /** An address; anything that is not http or https, such as {@code javascript:}, is refused. */
    String address(JsonNode value) {
        var address = text(value, WebAddress.MAX_LENGTH);
        try {
            WebAddress.parse(address);
        } catch (Refusal refused) {
            throw wrong(String.valueOf(refused.getMessage()));
        }
        return address;
    }

    String word(JsonNode value, Set<String> words) {
        var word = text(value, 0);
        if (!words.contains(word)) {
            throw wrong("This must be one of " + words.stream().sorted().toList() + ".");
        }
        return word;
    }

    String id(JsonNode value) {
        var id = text(value, 0);
        if (!PublicIds.isOne(id)) {
            throw wrong("This is not an id: ids have 26 characters.");
        }
        return id;
    }

    int count(JsonNode value) {
        if (!value.isInt() || value.intValue() < 0) {
            throw wrong("This must be a whole number that is not negative.");
        }
        return value.intValue();
    }

    String number(JsonNode value) {
        if (!value.isNumber()) {
            throw wrong("This must be a number.");
        }
        return value.isBigDecimal() ? value.decimalValue().toString() : value.asText();
    }

    boolean flag(JsonNode value) {
        if (!value.isBoolean()) {
            throw wrong("This must be true or false.");
        }
        return value.booleanValue();
    }

    OffsetDateTime time(JsonNode value) {
        var text = text(value, 0);
        try {
            if (Times.SHAPE.matcher(text).matches()) {
                return Times.read(text);
            }
        } catch (DateTimeException no) {
            throw wrong("The calendar has no such time.");
        }
        throw wrong("This must be a time in UTC with microseconds, such as 2026-11-22T08:30:00.000000Z.");
    }

    /** The value, or a refusal when there is nothing to refer to. */
    <T> T known(@Nullable T found, String what, Object id) {
        if (found == null) {
            throw wrong("There is no " + what + " " + id + " in this bundle or in the workspace.");
        }
        return found;
    }
}
