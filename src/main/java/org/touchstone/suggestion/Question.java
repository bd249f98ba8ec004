package org.touchstone.suggestion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.article.SegmentView;

/**
 * What the suggester is told of an article.
 *
 * @param contract name and version of the contract
 * @param language a BCP 47 tag; {@code und} when nobody knows
 * @param publishedAt as precise as it is known
 * @param segments the text cut into sentences, headings and boilerplate; offsets in code points
 * @param mostCandidates how many are kept at most
 */
record Question(
        String contract,
        String title,
        String language,
        @Nullable String publishedAt,
        String text,
        List<SegmentView> segments,
        int mostCandidates) {
    static final String CONTRACT = "touchstone-suggester/1";
}
