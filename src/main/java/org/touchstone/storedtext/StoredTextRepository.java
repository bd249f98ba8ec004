package org.touchstone.storedtext;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StoredTextRepository implements PanacheRepositoryBase<StoredText, UUID> {
    Optional<StoredText> findByPublicId(UUID workspaceId, String publicId) {
        return find("workspace.id = ?1 and publicId = ?2", workspaceId, publicId)
                .firstResultOptional();
    }
}
