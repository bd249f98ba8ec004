package org.touchstone.workspace;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ContributorRepository implements PanacheRepositoryBase<Contributor, UUID> {
    Optional<Contributor> find(UUID workspaceId, String publicId) {
        return find("workspace.id = ?1 and publicId = ?2", workspaceId, publicId)
                .firstResultOptional();
    }

    Optional<Contributor> findByAccount(UUID workspaceId, UUID accountId) {
        return find("workspace.id = ?1 and account.id = ?2", workspaceId, accountId)
                .firstResultOptional();
    }
}
