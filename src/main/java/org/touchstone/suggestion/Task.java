package org.touchstone.suggestion;

import java.util.List;
import java.util.UUID;
import org.touchstone.article.ArticleDetails;
import org.touchstone.article.SegmentView;
import org.touchstone.split.Segment;

/** What has to be asked, read from the database before the question goes out: no transaction stays open while it is away. */
record Task(UUID round, ArticleDetails details, String text, List<Segment> segments) {
    Question question(int mostCandidates) {
        return new Question(
                Question.CONTRACT,
                details.title(),
                details.language(),
                details.publishedAt(),
                text,
                segments.stream().map(SegmentView::of).toList(),
                mostCandidates);
    }
}
