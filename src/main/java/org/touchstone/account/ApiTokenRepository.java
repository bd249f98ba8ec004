package org.touchstone.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.identity.Keys;
import org.touchstone.paging.Keyset;

@ApplicationScoped
class ApiTokenRepository implements PanacheRepositoryBase<ApiToken, UUID> {
    Optional<ApiToken> findByHash(String tokenHash) {
        return find("from ApiToken t join fetch t.account a where t.tokenHash = ?1 and a.disabledAt is null", tokenHash)
                .firstResultOptional();
    }

    void noteUse(UUID id, Instant now) {
        update("lastUsedAt = ?2 where id = ?1", id, now);
    }

    /** Oldest first: keys rise with time. */
    List<ApiToken> list(UUID accountId, Keyset keyset) {
        return find(
                        "account.id = :account" + keyset.oldestFirst("account.id", "id"),
                        Parameters.with("account", accountId).and("key", keyset.bound(Keys.LEAST, UUID::fromString)))
                .page(0, keyset.limit() + 1)
                .list();
    }
}
