package org.touchstone.event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.article.Article;
import org.touchstone.paging.Keyset;

@ApplicationScoped
class EventArticleRepository implements PanacheRepositoryBase<EventArticle, Article> {
    Optional<EventArticle> of(UUID articleId) {
        return find("from EventArticle e join fetch e.event where e.article.id = ?1", articleId)
                .firstResultOptional();
    }

    List<EventArticle> ofArticles(Collection<UUID> articleIds) {
        return articleIds.isEmpty()
                ? List.of()
                : list("from EventArticle e join fetch e.event where e.article.id in ?1", articleIds);
    }

    /** Newest article first. */
    List<EventArticle> page(UUID eventId, Keyset keyset) {
        return find(
                        "from EventArticle e join fetch e.article where e.event.id = :event"
                                + keyset.newestFirst("e.event.id", "e.article.publicId"),
                        Parameters.with("event", eventId).and("key", keyset.bound()))
                .page(0, keyset.limit() + 1)
                .list();
    }

    List<EventArticle> ofEvents(Collection<UUID> eventIds) {
        return eventIds.isEmpty()
                ? List.of()
                : list(
                        "from EventArticle e join fetch e.article where e.event.id in ?1 order by e.article.publicId",
                        eventIds);
    }
}
