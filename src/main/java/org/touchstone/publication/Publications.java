package org.touchstone.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchstone.activity.Activities;
import org.touchstone.activity.Done;
import org.touchstone.article.Article;
import org.touchstone.article.Articles;
import org.touchstone.claim.Claim;
import org.touchstone.claim.Claims;
import org.touchstone.paging.Keyset;
import org.touchstone.paging.Slice;
import org.touchstone.workspace.Seat;

/** What a workspace has put out. */
@ApplicationScoped
@Transactional
public class Publications {
    private final Articles articles;
    private final Claims claims;
    private final Press press;
    private final PublicationRepository repository;
    private final Activities activities;

    Publications(
            Articles articles, Claims claims, Press press, PublicationRepository repository, Activities activities) {
        this.articles = articles;
        this.claims = claims;
        this.press = press;
        this.repository = repository;
        this.activities = activities;
    }

    /** Freezes the article's decided claims as its next version. One at a time: the article is locked until it is stored. */
    public PublicationView publish(Seat seat, String articleId, @Nullable String note, Wishes wishes) {
        var article = articles.lock(seat.workspace(), articleId);
        List<Claim> all = claims.ofArticle(article);
        var publication =
                press.print(new Press.Copy(article, articles.latest(article), all, note, wishes), seat.contributor());
        var view = PublicationView.of(
                publication, press.read(publication), seat.workspace().slug());
        activities.record(Done.by(seat.workspace(), seat.contributor(), "published", "publication", view.id())
                .on(articleId, null)
                .to(Map.of(
                        "number", view.number(),
                        "claims", view.claims(),
                        "corrections", view.corrections(),
                        "withdrawn", view.withdrawn())));
        return view;
    }

    /** The versions of an article's publication, newest first. */
    Slice<PublicationView> list(Seat seat, String articleId, Keyset keyset) {
        var article = articles.get(seat.workspace(), articleId);
        return Slice.of(repository.listOf(article.id(), keyset), keyset, each -> String.valueOf(each.number()))
                .map(each -> PublicationView.of(
                        each, press.read(each), seat.workspace().slug()));
    }

    /** The newest publication of each of these articles, by the article's key; one that has none is left out. */
    public Map<UUID, Publication> latestOf(Collection<Article> asked) {
        return asked.isEmpty()
                ? Map.of()
                : repository.latestOf(asked.stream().map(Article::id).toList()).stream()
                        .collect(Collectors.toMap(each -> each.article().id(), Function.identity()));
    }
}
