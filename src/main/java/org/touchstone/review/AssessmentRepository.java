package org.touchstone.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AssessmentRepository implements PanacheRepositoryBase<Assessment, UUID> {
    /** What was submitted on a claim, and the drafts of one contributor. */
    List<Assessment> listOf(UUID claimId, UUID contributorId) {
        return list(
                "from Assessment a join fetch a.contributor left join fetch a.verdict where a.claimId = ?1"
                        + " and (a.submittedAt is not null or a.contributor.id = ?2) order by a.publicId",
                claimId,
                contributorId);
    }

    List<Assessment> submitted(Collection<UUID> claimIds) {
        return list(
                "from Assessment a join fetch a.contributor join fetch a.verdict where a.claimId in ?1"
                        + " and a.submittedAt is not null order by a.publicId",
                claimIds);
    }
}
