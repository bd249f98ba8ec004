package org.touchstone.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.touchstone.intake.Grain;
import org.touchstone.intake.NewArticle;

/**
 * How the articles of an import are brought in, where they do not say themselves.
 *
 * @param grain how fine to cut; all assertions when it is not said
 * @param eventId the event that they report
 * @param known what is done with those that are here already; they are left when it is not said
 */
record ImportWishes(
        @Nullable Grain grain,
        @Nullable String eventId,
        @Nullable IfKnown known) {
    private static final ObjectMapper JSON = new ObjectMapper();

    boolean revises() {
        return known == IfKnown.REVISE;
    }

    /** The article as it says itself, and where it does not, as it is wished. */
    NewArticle of(NewArticle said) {
        return new NewArticle(
                said.title(),
                said.byline(),
                said.publisher(),
                said.url(),
                said.publishedAt(),
                said.language(),
                said.text(),
                said.origin(),
                said.obtainedAt(),
                said.rights(),
                said.reviewersNeeded(),
                said.eventId() == null ? eventId : said.eventId(),
                said.grain() == null ? grain : said.grain());
    }

    String written() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a few words can be written", e);
        }
    }

    static ImportWishes read(@Nullable String written) {
        try {
            return written == null ? new ImportWishes(null, null, null) : JSON.readValue(written, ImportWishes.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a job keeps what was written for it", e);
        }
    }
}
