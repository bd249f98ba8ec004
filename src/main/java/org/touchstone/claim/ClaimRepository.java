package org.touchstone.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ClaimRepository implements PanacheRepositoryBase<Claim, UUID> {
    Optional<Claim> find(UUID workspaceId, String publicId) {
        return find("workspace.id = ?1 and publicId = ?2", workspaceId, publicId)
                .firstResultOptional();
    }

    List<Claim> listOfArticle(UUID articleId) {
        return list("article.id = ?1 order by firstStart, publicId", articleId);
    }

    List<Claim> listByIds(UUID workspaceId, Collection<String> publicIds) {
        return publicIds.isEmpty()
                ? List.of()
                : list("workspace.id = ?1 and publicId in ?2 order by publicId", workspaceId, publicIds);
    }

    List<Claim> partsOf(UUID claimId) {
        return list("splitFrom.id = ?1 order by publicId", claimId);
    }

    long countOfArticle(UUID articleId) {
        return count("article.id", articleId);
    }
}
