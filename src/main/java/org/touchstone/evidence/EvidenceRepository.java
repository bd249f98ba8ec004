package org.touchstone.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.paging.Keyset;

@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<Evidence, UUID> {
    private static final String WHOLE = "from Evidence e join fetch e.source join fetch e.contributor"
            + " left join fetch e.snapshot s left join fetch s.storedText";

    /** How much evidence a claim holds at most. */
    static final int MOST = 500;

    List<Evidence> listOf(Collection<UUID> claims) {
        return list(WHOLE + " where e.claim.id in ?1 order by e.publicId", claims);
    }

    /** A page of a claim's evidence, ordered by public id. */
    List<Evidence> list(UUID claimId, boolean withdrawnToo, Keyset keyset) {
        return find(
                        WHOLE
                                + " where e.claim.id = :claim"
                                + (withdrawnToo ? "" : " and e.withdrawnAt is null")
                                + keyset.oldestFirst("e.claim.id", "e.publicId"),
                        Parameters.with("claim", claimId).and("key", keyset.floor()))
                .page(0, keyset.limit() + 1)
                .list();
    }

    Optional<Evidence> find(UUID claimId, String publicId) {
        return find(WHOLE + " where e.claim.id = ?1 and e.publicId = ?2", claimId, publicId)
                .firstResultOptional();
    }

    /** For a change: nobody else changes it, and no assessment comes to rest on it, until the transaction ends. */
    Optional<Evidence> lock(UUID claimId, String publicId) {
        return find("claim.id = ?1 and publicId = ?2", claimId, publicId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Everything that quotes a source, locked in the order of its keys. */
    List<Evidence> lockQuoting(UUID sourceId) {
        return find("source.id = ?1 and quote is not null order by id", sourceId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Evidence> listTakenFrom(UUID claimId) {
        return list("fromClaim.id = ?1 order by publicId", claimId);
    }

    /** What is counted of the evidence that stands on these claims. */
    List<Gaps.Piece> pieces(Collection<UUID> claims) {
        return getEntityManager()
                .createQuery(
                        "select e.claim.id, e.contributor.id, e.stance, e.grade, s.publicId, s.originGroup"
                                + " from Evidence e join e.source s where e.claim.id in :claims and e.withdrawnAt is null",
                        Gaps.Piece.class)
                .setParameter("claims", claims)
                .getResultList();
    }

    /** Pairs of a source's key and the number of claims that cite it. */
    List<Object[]> countClaims(Collection<UUID> sources) {
        return getEntityManager()
                .createQuery(
                        "select e.source.id, count(distinct e.claim.id) from Evidence e"
                                + " where e.source.id in :sources and e.withdrawnAt is null group by e.source.id",
                        Object[].class)
                .setParameter("sources", sources)
                .getResultList();
    }
}
