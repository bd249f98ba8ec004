package org.touchstone.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SnapshotRepository implements PanacheRepositoryBase<Snapshot, UUID> {
    /** Of several sources, in the order of their numbers. */
    List<Snapshot> listOf(Collection<UUID> sources) {
        return list(
                "from Snapshot s join fetch s.storedText where s.source.id in ?1 order by s.source.id, s.number",
                sources);
    }

    Optional<Snapshot> find(UUID sourceId, String publicId) {
        return find(
                        "from Snapshot s join fetch s.storedText where s.source.id = ?1 and s.publicId = ?2",
                        sourceId,
                        publicId)
                .firstResultOptional();
    }

    Optional<Snapshot> newest(UUID sourceId) {
        return find("from Snapshot s join fetch s.storedText where s.source.id = ?1 order by s.number desc", sourceId)
                .firstResultOptional();
    }
}
