package org.touchstone.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import org.touchstone.digest.Sha256;

/** Rules of a bundle that neither a member's kind nor a constraint of the database holds. */
final class Checks {
    private Checks() {}

    static void check(Section section, JsonNode thing, Told at) {
        switch (section) {
            case ARTICLES -> at.in("revisions").each(thing.path("revisions"), (item, there) -> text(item, there));
            case SOURCES -> at.in("snapshots").each(thing.path("snapshots"), (item, there) -> text(item, there));
            case CLAIMS -> claim(thing, at);
            default -> {}
        }
    }

    /** A text is what its hash and its length say. */
    private static void text(JsonNode item, Told at) {
        var text = item.path("text");
        var content = text.path("content");
        if (content.isTextual()) {
            var words = at.in("text").in("content").text(content, 0);
            if (!Sha256.of(words).equals(text.path("sha256").asText())) {
                throw at.in("text").in("sha256").wrong("This is not the SHA-256 of the content.");
            }
            if (words.codePointCount(0, words.length())
                    != text.path("codePoints").asInt(-1)) {
                throw at.in("text").in("codePoints").wrong("This is not how many code points the content has.");
            }
        }
    }

    private static void claim(JsonNode claim, Told at) {
        boolean current = false;
        for (JsonNode statement : claim.path("statements")) {
            current |= statement.path("number").equals(claim.path("statementNumber"))
                    && statement.path("text").equals(claim.path("statement"));
        }
        if (!current) {
            throw at.in("statementNumber").wrong("The statements have none of this number with the claim's words.");
        }
        int holding = 0;
        for (JsonNode decision : claim.path("decisions")) {
            holding += decision.path("endedAt").isNull() ? 1 : 0;
        }
        boolean decided = claim.path("review").path("state").asText().equals("DECIDED");
        if (holding != (decided ? 1 : 0)) {
            throw at.in("decisions")
                    .wrong("A decided claim has one decision that has not ended, and any other claim has none.");
        }
    }
}
