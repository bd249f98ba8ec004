package org.touchstone.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ApiTokenRepository implements PanacheRepositoryBase<ApiToken, UUID> {
    Optional<ApiToken> findByHash(String tokenHash) {
        return find("from ApiToken t join fetch t.account a where t.tokenHash = ?1 and a.disabledAt is null", tokenHash)
                .firstResultOptional();
    }

    void noteUse(UUID id, Instant now) {
        update("lastUsedAt = ?2 where id = ?1", id, now);
    }

    List<ApiToken> listOf(UUID accountId) {
        return find("account.id = ?1 order by createdAt, id", accountId)
                .page(0, 200)
                .list();
    }
}
