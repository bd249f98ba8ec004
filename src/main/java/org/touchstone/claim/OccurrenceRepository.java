package org.touchstone.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class OccurrenceRepository implements PanacheRepositoryBase<Occurrence, UUID> {
    List<Occurrence> listOfClaims(Collection<UUID> claimIds) {
        return claimIds.isEmpty()
                ? List.of()
                : list(
                        "from Occurrence o join fetch o.revision where o.claim.id in ?1 order by o.revision.number, o.start, o.publicId",
                        claimIds);
    }

    List<Occurrence> listOfArticle(UUID articleId) {
        return list(
                "from Occurrence o join fetch o.revision where o.claim.article.id = ?1 order by o.revision.number, o.start, o.publicId",
                articleId);
    }

    List<Occurrence> listOfRevision(UUID revisionId) {
        return list(
                "from Occurrence o join fetch o.claim where o.revision.id = ?1 order by o.start, o.publicId",
                revisionId);
    }

    Optional<Occurrence> find(UUID claimId, String publicId) {
        return find("claim.id = ?1 and publicId = ?2", claimId, publicId).firstResultOptional();
    }

    List<Occurrence> listTakenFrom(UUID claimId) {
        return list("fromClaim.id", claimId);
    }
}
