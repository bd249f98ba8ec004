package org.touchstone.reading;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.touchstone.article.Articles;
import org.touchstone.article.SegmentView;
import org.touchstone.claim.Claims;
import org.touchstone.database.ReadsOnly;
import org.touchstone.event.Events;
import org.touchstone.paging.Keyset;
import org.touchstone.paging.Slice;
import org.touchstone.workspace.ScaleView;
import org.touchstone.workspace.Scales;
import org.touchstone.workspace.Seat;

/** What members read of articles. */
@ApplicationScoped
@ReadsOnly
public class Reading {
    private final Articles articles;
    private final Events events;
    private final Claims claims;
    private final Scales scales;
    private final ArticleViews articleViews;
    private final ClaimViews claimViews;

    Reading(
            Articles articles,
            Events events,
            Claims claims,
            Scales scales,
            ArticleViews articleViews,
            ClaimViews claimViews) {
        this.articles = articles;
        this.events = events;
        this.claims = claims;
        this.scales = scales;
        this.articleViews = articleViews;
        this.claimViews = claimViews;
    }

    public ArticleView article(Seat seat, String id) {
        return articleViews.of(articles.get(seat.workspace(), id), seat);
    }

    /** Newest first; all of them, or those of one event. */
    public Slice<ArticleView> list(Seat seat, @Nullable String eventId, Keyset keyset) {
        var slice = eventId == null
                ? articles.list(seat.workspace(), keyset)
                : events.articlesOf(events.get(seat.workspace(), eventId), keyset);
        return new Slice<>(articleViews.of(slice.items(), seat), slice.next(), slice.previous());
    }

    public ClaimView claim(Seat seat, String id) {
        return claimViews.of(claims.get(seat.workspace(), id), seat);
    }

    /** The article with every claim of it. */
    public ReadingView read(Seat seat, String id) {
        var article = articles.get(seat.workspace(), id);
        var revision = articles.latest(article);
        return new ReadingView(
                articleViews.of(article, seat),
                new ReadingView.Text(
                        revision.number(),
                        revision.storedText().content().orElse(null),
                        revision.segments().stream().map(SegmentView::of).toList()),
                claimViews.of(claims.ofArticle(article), seat),
                ScaleView.of(scales.current(seat.workspace())));
    }
}
