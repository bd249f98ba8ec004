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
        var parameters = Parameters.with("workspace", workspaceId);
        var hql = "workspace.id = :workspace";
        if (keyset.key() != null) {
            hql += keyset.backwards() ? " and publicId > :key" : " and publicId < :key";
            parameters.and("key", keyset.key());
        }
        hql += keyset.backwards() ? " order by publicId" : " order by publicId desc";
        return find(hql, parameters).page(0, keyset.limit() + 1).list();
    }
}
