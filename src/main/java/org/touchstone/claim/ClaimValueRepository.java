package org.touchstone.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ClaimValueRepository implements PanacheRepositoryBase<ClaimValue, UUID> {
    List<ClaimValue> listOfClaims(Collection<UUID> claimIds) {
        return claimIds.isEmpty() ? List.of() : list("claim.id in ?1 order by ordinal", claimIds);
    }

    List<ClaimValue> listOfArticle(UUID articleId) {
        return list("claim.article.id = ?1 order by ordinal", articleId);
    }
}
