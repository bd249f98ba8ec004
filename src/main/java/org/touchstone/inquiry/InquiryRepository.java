package org.touchstone.inquiry;

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
class InquiryRepository implements PanacheRepositoryBase<Inquiry, UUID> {
    /** How many inquiries a claim holds at most. */
    static final int MOST = 200;

    List<Inquiry> listOf(Collection<UUID> claims) {
        return list("from Inquiry i join fetch i.contributor where i.claim.id in ?1 order by i.publicId", claims);
    }

    /** A page of a claim's inquiries, ordered by public id. */
    List<Inquiry> list(UUID claimId, boolean withdrawnToo, Keyset keyset) {
        return find(
                        "from Inquiry i join fetch i.contributor where i.claim.id = :claim"
                                + (withdrawnToo ? "" : " and i.withdrawnAt is null")
                                + keyset.oldestFirst("i.claim.id", "i.publicId"),
                        Parameters.with("claim", claimId).and("key", keyset.floor()))
                .page(0, keyset.limit() + 1)
                .list();
    }

    Optional<Inquiry> find(UUID claimId, String publicId) {
        return find("claim.id = ?1 and publicId = ?2", claimId, publicId).firstResultOptional();
    }

    Optional<Inquiry> lock(UUID claimId, String publicId) {
        return find("claim.id = ?1 and publicId = ?2", claimId, publicId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Inquiry> listTakenFrom(UUID claimId) {
        return list("fromClaim.id = ?1 order by publicId", claimId);
    }

    /** How many stand for others to rest on. */
    long countStanding(UUID claimId) {
        return count("claim.id = ?1 and withdrawnAt is null", claimId);
    }

    List<UUID> claimsWith(Collection<UUID> claims) {
        return getEntityManager()
                .createQuery(
                        "select distinct i.claim.id from Inquiry i where i.claim.id in :claims and i.withdrawnAt is null",
                        UUID.class)
                .setParameter("claims", claims)
                .getResultList();
    }
}
