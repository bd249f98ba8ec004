package org.touchstone.workspace;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class WorkspaceRepository implements PanacheRepositoryBase<Workspace, UUID> {
    Optional<Workspace> findBySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }
}
