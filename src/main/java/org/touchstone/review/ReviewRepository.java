package org.touchstone.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ReviewRepository implements PanacheRepositoryBase<Review, UUID> {
    List<Review> listOf(Collection<UUID> claimIds) {
        return list("claimId in ?1 order by claimId", claimIds);
    }
}
