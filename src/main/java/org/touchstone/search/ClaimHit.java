package org.touchstone.search;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.article.ArticleLine;
import org.touchstone.claim.Claim;
import org.touchstone.reading.ClaimView;

/**
 * A claim that was found.
 *
 * @param article whose claim it is; null for one that was imported without an article
 * @param matched where the words stand, when words were looked for
 */
record ClaimHit(@JsonUnwrapped ClaimView claim, @Nullable ArticleLine article, List<Match> matched) {
    /** Words that were found, with the name of what holds them: statement, gist, text, quote, source. */
    record Match(String field, String text) {}

    static ClaimHit of(ClaimView view, Claim claim, List<Match> matched) {
        var article = claim.article();
        return new ClaimHit(view, article == null ? null : ArticleLine.of(article), matched);
    }
}
