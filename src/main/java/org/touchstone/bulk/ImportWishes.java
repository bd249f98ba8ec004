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
 */
record ImportWishes(@Nullable Grain grain, @Nullable String eventId) {
    private static final ObjectMapper JSON = new ObjectMapper();

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
            throw new IllegalStateException("two words can be written", e);
        }
    }

    static ImportWishes read(@Nullable String written) {
        try {
            return written == null ? new ImportWishes(null, null) : JSON.readValue(written, ImportWishes.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a job keeps what was written for it", e);
        }
    }
}
