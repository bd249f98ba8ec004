package org.touchstone.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.article.SegmentView;
import org.touchstone.workspace.ScaleView;

/** An article with all its claims, in one answer. */
public record ReadingView(ArticleView article, Text revision, List<ClaimView> claims, ScaleView scale) {
    /**
     * The words of the latest revision.
     *
     * @param text null when the article was imported without its words
     */
    public record Text(int number, @Nullable String text, List<SegmentView> segments) {}
}
