package org.touchstone.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.paging.Keyset;

@ApplicationScoped
class ArticleRepository implements PanacheRepositoryBase<Article, UUID> {
    Optional<Article> find(UUID workspaceId, String publicId) {
        return find("workspace.id = ?1 and publicId = ?2", workspaceId, publicId)
                .firstResultOptional();
    }

    Optional<Article> findByUrl(UUID workspaceId, String canonicalUrl) {
        return find("workspace.id = ?1 and canonicalUrl = ?2 order by publicId", workspaceId, canonicalUrl)
                .firstResultOptional();
    }

    /** By the hash of a stored text, over all revisions. */
    List<Article> listByText(UUID workspaceId, String sha256) {
        return find(
                        "from Article a where a.id in (select r.article.id from Revision r where r.storedText.workspace.id = ?1"
                                + " and r.storedText.sha256 = ?2) order by a.publicId",
                        workspaceId,
                        sha256)
                .page(0, 20)
                .list();
    }

    /** Newest first. */
    List<Article> list(UUID workspaceId, Keyset keyset) {
        return find(
                        "workspace.id = :workspace" + keyset.newestFirst("workspace.id", "publicId"),
                        Parameters.with("workspace", workspaceId).and("key", keyset.bound()))
                .page(0, keyset.limit() + 1)
                .list();
    }

    List<Article> listByIds(UUID workspaceId, Collection<String> publicIds) {
        return publicIds.isEmpty()
                ? List.of()
                : list("workspace.id = ?1 and publicId in ?2 order by publicId", workspaceId, publicIds);
    }

    /** Articles printed on the same day: the first ten characters of the date agree. */
    List<Article> listOfDay(UUID workspaceId, String day) {
        return find("workspace.id = ?1 and publishedAt like ?2 order by publicId", workspaceId, day + "%")
                .page(0, 20)
                .list();
    }
}
