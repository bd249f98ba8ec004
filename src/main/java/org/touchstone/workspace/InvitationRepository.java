package org.touchstone.workspace;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.identity.Keys;
import org.touchstone.paging.Keyset;

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

    /** Oldest first: keys rise with time. */
    List<Invitation> listOpen(UUID workspaceId, Instant now, Keyset keyset) {
        return find(
                        "workspace.id = :workspace and acceptedAt is null and revokedAt is null and expiresAt > :now"
                                + keyset.oldestFirst("workspace.id", "id"),
                        Parameters.with("workspace", workspaceId)
                                .and("now", now)
                                .and("key", keyset.bound(Keys.LEAST, UUID::fromString)))
                .page(0, keyset.limit() + 1)
                .list();
    }
}
