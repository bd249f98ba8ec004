package org.touchstone.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class LoginSessionRepository implements PanacheRepositoryBase<LoginSession, UUID> {
    Optional<LoginSession> findLive(String tokenHash, Instant now) {
        return find(
                        "from LoginSession s join fetch s.account a where s.tokenHash = ?1 and s.expiresAt > ?2"
                                + " and a.disabledAt is null",
                        tokenHash,
                        now)
                .firstResultOptional();
    }

    void endOthers(UUID accountId, @Nullable UUID kept) {
        if (kept == null) {
            delete("account.id", accountId);
        } else {
            delete("account.id = ?1 and id <> ?2", accountId, kept);
        }
    }

    void endExpired(Instant now) {
        delete("expiresAt <= ?1", now);
    }
}
