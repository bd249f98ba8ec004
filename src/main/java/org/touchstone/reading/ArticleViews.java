package org.touchstone.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.article.Article;
import org.touchstone.article.Articles;
import org.touchstone.article.Revision;
import org.touchstone.database.ReadsOnly;
import org.touchstone.event.Event;
import org.touchstone.event.Events;
import org.touchstone.permission.Case;
import org.touchstone.permission.Permissions;
import org.touchstone.publication.Publication;
import org.touchstone.publication.Publications;
import org.touchstone.workspace.Seat;

/** Shows articles to a member, many at once by a handful of queries. */
@ApplicationScoped
@ReadsOnly
public class ArticleViews {
    private final Articles articles;
    private final Events events;
    private final ProgressCounts progress;
    private final Publications publications;

    ArticleViews(Articles articles, Events events, ProgressCounts progress, Publications publications) {
        this.articles = articles;
        this.events = events;
        this.progress = progress;
        this.publications = publications;
    }

    public ArticleView of(Article article, Seat seat) {
        return of(List.of(article), seat).get(0);
    }

    /** In the order in which they are given. */
    public List<ArticleView> of(Collection<Article> shown, Seat seat) {
        var revisions = articles.latestOf(shown);
        var reported = events.ofArticles(shown);
        var counts = progress.of(shown, seat);
        var published = publications.latestOf(shown);
        return shown.stream()
                .map(article -> view(
                        article,
                        revisions.get(article.id()),
                        reported.get(article.id()),
                        counts.getOrDefault(article.publicId(), ArticleView.Progress.NONE),
                        published.get(article.id()),
                        seat))
                .toList();
    }

    private static ArticleView view(
            Article article,
            @Nullable Revision revision,
            @Nullable Event event,
            ArticleView.Progress progress,
            @Nullable Publication published,
            Seat seat) {
        var details = article.details();
        if (revision == null) {
            throw new IllegalStateException("article without a revision: " + article.publicId());
        }
        var text = revision.storedText();
        return new ArticleView(
                article.publicId(),
                details.title(),
                details.byline(),
                details.publisher(),
                details.url(),
                details.publishedAt(),
                details.language(),
                details.rights(),
                details.reviewersNeeded(),
                event == null ? null : new ArticleView.EventLine(event.publicId(), event.name()),
                new ArticleView.RevisionView(revision.number(), text.sha256(), text.codePoints(), revision.createdAt()),
                progress,
                published == null
                        ? null
                        : new ArticleView.Published(published.publicId(), published.number(), published.publishedAt()),
                article.createdAt(),
                article.version(),
                Permissions.allowed(Case.article(seat.role())));
    }
}
