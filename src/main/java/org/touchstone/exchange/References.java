package org.touchstone.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.identity.Keys;

/** What the things of a bundle mean when they name another: the key that it has in this database. */
final class References {
    private final UUID workspace;
    private final Lookups lookups;
    private final Map<String, UUID> people = new HashMap<>();
    private final Map<String, UUID> verdicts = new HashMap<>();
    /** Members of this workspace other than the one who imports, by key. */
    private final Set<UUID> members = new HashSet<>();
    /** Evidence and assessments of the claim at hand, which name each other before either is written. */
    private final Map<String, UUID> withinClaim = new HashMap<>();

    private JsonNode thing = com.fasterxml.jackson.databind.node.MissingNode.getInstance();

    References(UUID workspace, Lookups lookups) {
        this.workspace = workspace;
        this.lookups = lookups;
    }

    void person(String id, UUID key) {
        people.put(id, key);
    }

    /** Somebody under whose name nothing new may be brought in: a file must not speak for a member. */
    void member(UUID key) {
        members.add(key);
    }

    void verdict(String scale, String code, UUID key) {
        verdicts.put(scale + "/" + code, key);
    }

    /** Begins with another thing that stands by itself. */
    void begin(JsonNode told) {
        thing = told;
        withinClaim.clear();
        told.path("evidence").forEach(part -> withinClaim.put(part.path("id").asText(), Keys.next()));
        told.path("assessments").forEach(part -> withinClaim.put(part.path("id").asText(), Keys.next()));
    }

    UUID keyOf(Rows rows, JsonNode told) {
        boolean named = rows == Contents.EVIDENCE || rows == Contents.ASSESSMENTS;
        var key = named ? withinClaim.get(told.path("id").asText()) : null;
        return key == null ? Keys.next() : key;
    }

    UUID find(Kind kind, JsonNode value, JsonNode row, Told at) throws SQLException {
        return switch (kind) {
            case CONTRIBUTOR -> person(value, at);
            case VERDICT -> verdict(value, at);
            case EVIDENCE -> at.known(withinClaim.get(at.text(value, 0)), "evidence of this claim", value.asText());
            case ASSESSMENT -> at.known(withinClaim.get(at.text(value, 0)), "assessment of this claim", value.asText());
            case EVENT, ARTICLE, SOURCE ->
                at.known(lookups.find(kind, workspace, at.text(value, 0)), word(kind), value.asText());
            case SNAPSHOT -> {
                var source =
                        lookups.find(Kind.SOURCE, workspace, row.path("source").asText());
                yield at.known(within(kind, source, at.text(value, 0)), "snapshot of this source", value.asText());
            }
            case REVISION -> {
                var article = lookups.find(
                        Kind.ARTICLE, workspace, thing.path("article").asText());
                yield at.known(within(kind, article, at.count(value)), "revision of the claim's article", value);
            }
            default -> throw new IllegalArgumentException(kind + " refers to nothing");
        };
    }

    private UUID person(JsonNode value, Told at) {
        var key = at.known(people.get(at.text(value, 0)), "contributor", value.asText());
        if (members.contains(key)) {
            throw at.wrong(
                    "The contributor " + value.asText() + " is a member of this workspace, and this would be new."
                            + " Nobody's work is brought in for them; import into another workspace.");
        }
        return key;
    }

    private @Nullable UUID within(Kind kind, @Nullable UUID owner, Object id) throws SQLException {
        return owner == null ? null : lookups.find(kind, owner, id);
    }

    private UUID verdict(JsonNode value, Told at) {
        at.only(value, "code", "scale");
        var code = at.in("code").text(value.path("code"), 40);
        var scale = at.in("scale").text(value.path("scale"), 64);
        return at.known(verdicts.get(scale + "/" + code), "verdict", code + " of the scale " + scale);
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
