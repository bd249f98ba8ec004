package org.touchstone.suggestion;

import java.util.List;
import java.util.UUID;
import org.touchstone.article.ArticleDetails;
import org.touchstone.article.SegmentView;
import org.touchstone.split.Segment;

/**
 * What has to be asked, read from the database before the question goes out: no transaction stays open while it is away.
 *
 * @param turn how often the round was taken by then: another server may have taken it again when the answer comes, and what is known
 *     now of the round is not what was asked about
 */
record Task(UUID round, int turn, ArticleDetails details, String text, List<Segment> segments) {
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
