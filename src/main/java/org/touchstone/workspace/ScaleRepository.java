package org.touchstone.workspace;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ScaleRepository implements PanacheRepositoryBase<Scale, UUID> {
    Optional<Scale> current(UUID workspaceId) {
        return find("workspace.id = ?1 order by number desc", workspaceId).firstResultOptional();
    }

    Optional<Scale> find(UUID workspaceId, int number) {
        return find("workspace.id = ?1 and number = ?2", workspaceId, number).firstResultOptional();
    }

    List<Scale> listOf(UUID workspaceId) {
        return list("workspace.id = ?1 order by number", workspaceId);
    }
}
