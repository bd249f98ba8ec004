package org.touchstone.reading;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.article.Rights;
import org.touchstone.permission.Action;

/**
 * An article as one member sees it.
 *
 * @param progress how many of its claims are in which state, as far as the asker may know
 * @param published its latest publication; null while it has none
 */
public record ArticleView(
        String id,
        String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String publishedAt,
        String language,
        Rights rights,
        @Nullable Integer reviewersNeeded,
        @Nullable EventLine event,
        RevisionView revision,
        Progress progress,
        @Nullable Published published,
        Instant createdAt,
        int version,
        Set<Action> allowed) {
    /** The event that it reports. */
    public record EventLine(String id, String name) {}

    /** Its latest words. */
    public record RevisionView(int number, String sha256, int codePoints, Instant createdAt) {}

    /** Its claims by state. */
    public record Progress(
            int candidate, int open, int inReview, int disputed, int decided, int setAside, int discarded) {
        static final Progress NONE = new Progress(0, 0, 0, 0, 0, 0, 0);
    }

    /** Its latest publication. */
    public record Published(String id, int number, Instant publishedAt) {}
}
