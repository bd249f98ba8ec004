package org.touchstone.workspace;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID> {
    /** Locked, so that a link that two people follow at once lets one of them in. */
    Optional<Invitation> lock(String codeHash) {
        return find("codeHash", codeHash)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Invitation> findByCode(String codeHash) {
        return find("from Invitation i join fetch i.workspace where i.codeHash = ?1", codeHash)
                .firstResultOptional();
    }

    List<Invitation> listOpen(UUID workspaceId, Instant now) {
        return find(
                        "workspace.id = ?1 and acceptedAt is null and revokedAt is null and expiresAt > ?2 order by createdAt, id",
                        workspaceId,
                        now)
                .page(0, 500)
                .list();
    }
}
