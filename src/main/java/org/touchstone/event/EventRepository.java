package org.touchstone.event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.paging.Keyset;

@ApplicationScoped
class EventRepository implements PanacheRepositoryBase<Event, UUID> {
    Optional<Event> find(UUID workspaceId, String publicId) {
        return find("workspace.id = ?1 and publicId = ?2", workspaceId, publicId)
                .firstResultOptional();
    }

    /** Newest first. */
    List<Event> list(UUID workspaceId, Keyset keyset) {
        return find(
                        "workspace.id = :workspace" + keyset.newestFirst("workspace.id", "publicId"),
                        Parameters.with("workspace", workspaceId).and("key", keyset.bound()))
                .page(0, keyset.limit() + 1)
                .list();
    }
}
