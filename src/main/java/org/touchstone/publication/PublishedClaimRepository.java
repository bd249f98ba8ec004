package org.touchstone.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PublishedClaimRepository implements PanacheRepositoryBase<PublishedClaim, UUID> {
    List<PublishedClaim> listOf(UUID publicationId) {
        return list("publicationId = ?1 order by id", publicationId);
    }
}
