package org.touchstone.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RevisionRepository implements PanacheRepositoryBase<Revision, UUID> {
    Optional<Revision> latest(UUID articleId) {
        return find("from Revision r join fetch r.storedText where r.article.id = ?1 order by r.number desc", articleId)
                .page(0, 1)
                .firstResultOptional();
    }

    List<Revision> latestOf(Collection<UUID> articleIds) {
        return articleIds.isEmpty()
                ? List.of()
                : list(
                        "from Revision r where r.article.id in ?1 and r.number = (select max(o.number) from Revision o where o.article = r.article)",
                        articleIds);
    }

    List<Revision> listOf(UUID articleId) {
        return list("from Revision r join fetch r.storedText where r.article.id = ?1 order by r.number", articleId);
    }
}
