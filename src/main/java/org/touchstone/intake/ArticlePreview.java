package org.touchstone.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.article.ArticleLine;
import org.touchstone.article.SegmentView;
import org.touchstone.claim.DiscardReason;
import org.touchstone.page.Languages;
import org.touchstone.page.MediaType;
import org.touchstone.split.Candidate;
import org.touchstone.split.ClaimType;
import org.touchstone.storedtext.TextOrigin;

/**
 * What an import would bring in. Nothing of it is kept.
 *
 * @param text as it would be stored; all offsets are code points of it
 * @param dropped what was left out, one short phrase each
 * @param sameDay articles here that were printed on the same day, and may report the same event
 * @param alreadyHere the article that has this address already
 */
record ArticlePreview(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable String publishedAt,
        String language,
        Languages.Support languageLevel,
        @Nullable String url,
        String text,
        MediaType medium,
        TextOrigin origin,
        List<String> dropped,
        List<SegmentView> segments,
        List<Proposed> candidates,
        List<ArticleLine> sameDay,
        @Nullable ArticleLine alreadyHere,
        @Nullable Fetched fetched) {
    /** A claim that would be proposed; where it first stands. */
    record Proposed(
            int start,
            int end,
            String gist,
            boolean main,
            ClaimType type,
            @Nullable DiscardReason suggestedDiscard) {
        static Proposed of(Candidate candidate) {
            var first = candidate.spans().get(0);
            var suggested = candidate.suggestedDiscard();
            return new Proposed(
                    first.start(),
                    first.end(),
                    candidate.gist(),
                    candidate.main(),
                    candidate.type(),
                    suggested == null ? null : DiscardReason.valueOf(suggested.name()));
        }
    }

    /** When and how much the server fetched. */
    record Fetched(Instant at, int bytes) {}
}
