package org.touchstone.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.paging.Keyset;

@ApplicationScoped
class PublicationRepository implements PanacheRepositoryBase<Publication, UUID> {
    private static final String LATEST =
            "p.number = (select max(q.number) from Publication q where q.article = p.article)";

    Optional<Publication> latest(UUID articleId) {
        return find("article.id = ?1 order by number desc", articleId).firstResultOptional();
    }

    /** The versions of one article, newest first. */
    List<Publication> listOf(UUID articleId, Keyset keyset) {
        return find(
                        "from Publication p join fetch p.contributor where p.article.id = :article"
                                + keyset.newestFirst("p.article.id", "p.number"),
                        Parameters.with("article", articleId)
                                .and("key", keyset.bound(Integer.MAX_VALUE, Integer::valueOf)))
                .page(0, keyset.limit() + 1)
                .list();
    }

    List<Publication> latestOf(Collection<UUID> articleIds) {
        return list("from Publication p where p.article.id in ?1 and " + LATEST, articleIds);
    }

    /** What stands now of the article that this publication, the newest or an older one, is of. */
    Optional<Publication> current(String slug, String publicId) {
        return find(
                        "from Publication p join fetch p.article a join fetch a.workspace w where w.slug = ?1 and "
                                + LATEST
                                + " and p.article = (select o.article from Publication o where o.publicId = ?2"
                                + " and o.workspaceId = w.id)",
                        slug,
                        publicId)
                .firstResultOptional();
    }

    /** The newest version of each published article, what was published last first. */
    List<Publication> current(UUID workspaceId, Keyset keyset) {
        return find(
                        "from Publication p join fetch p.article where p.workspaceId = :workspace and " + LATEST
                                + keyset.newestFirst("p.workspaceId", "p.publicId"),
                        Parameters.with("workspace", workspaceId).and("key", keyset.bound()))
                .page(0, keyset.limit() + 1)
                .list();
    }
}
