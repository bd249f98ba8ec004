package org.touchstone.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.touchstone.evidence.Reliance;
import org.touchstone.evidence.Seals;
import org.touchstone.permission.Sight;
import org.touchstone.workspace.Seat;
import org.touchstone.workspace.Verdict;

/** Answers what the floor of evidence asks of reviews: what is sealed from whom, and what rests on what. */
@ApplicationScoped
@Transactional
class SealsOfReviews implements Seals, Reliance {
    /** Decided, or with an assessment that counts or an adjudication of one's own: for many claims what {@link CaseFile} says of one. */
    private static final String UNSEALED = """
            select c.id from Claim c left join Review r on r.claimId = c.id
            where c.id in :claims and (r.state = :decided
                or exists (select a.id from Assessment a where a.claimId = c.id and a.contributor.id = :me
                    and a.submittedAt is not null and a.statementNumber = c.statementNumber
                    and a.round >= coalesce(r.firstRound, 1))
                or exists (select d.id from Decision d where d.claimId = c.id and d.contributor.id = :me
                    and d.origin = :adjudicated))
            """;

    private final EntityManager entities;

    SealsOfReviews(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<UUID> sealed(Seat seat, Collection<UUID> claims) {
        boolean never = new Sight(seat.workspace().blind(), seat.role(), false).seesOthers();
        if (never || claims.isEmpty()) {
            return Set.of();
        }
        var sealed = new HashSet<>(claims);
        sealed.removeAll(entities.createQuery(UNSEALED, UUID.class)
                .setParameter("claims", claims)
                .setParameter("decided", ReviewState.DECIDED)
                .setParameter("adjudicated", Origin.ADJUDICATED)
                .setParameter("me", seat.contributor().id())
                .getResultList());
        return sealed;
    }

    @Override
    public boolean restsOn(UUID evidence) {
        return !entities.createQuery(
                        "select a.id from Assessment a where :evidence member of a.evidence and a.submittedAt is not null",
                        UUID.class)
                .setParameter("evidence", evidence)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public boolean needsInquiry(UUID claim) {
        return !entities.createQuery(
                        "select a.id from Assessment a where a.claimId = :claim and a.submittedAt is not null"
                                + " and a.verdict.requires = :inquiry",
                        UUID.class)
                .setParameter("claim", claim)
                .setParameter("inquiry", Verdict.Requires.INQUIRY)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void letGo(UUID evidence) {
        entities.createNativeQuery("delete from assessment_evidence where evidence_id = ?1"
                        + " and assessment_id in (select a.id from assessment a where a.submitted_at is null)")
                .setParameter(1, evidence)
                .executeUpdate();
    }
}
