package org.touchstone.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ApiTokenRepository implements PanacheRepositoryBase<ApiToken, UUID> {
    Optional<ApiToken> findByHash(String tokenHash) {
        return find("tokenHash = ?1 and account.disabledAt is null", tokenHash).firstResultOptional();
    }

    List<ApiToken> listOf(UUID accountId) {
        return find("account.id = ?1 order by createdAt, id", accountId)
                .page(0, 200)
                .list();
    }
}
