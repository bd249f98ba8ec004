package org.touchstone.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.paging.Containing;
import org.touchstone.paging.Keyset;

@ApplicationScoped
class SourceRepository implements PanacheRepositoryBase<Source, UUID> {
    private static final String MATCHES = " and (lower(title) like :q escape '!' or lower(site) like :q escape '!'"
            + " or lower(author) like :q escape '!' or lower(url) like :q escape '!' or lower(originGroup) like :q escape '!'"
            + " or lower(reliabilityNote) like :q escape '!')";

    Optional<Source> findByPublicId(UUID workspaceId, String publicId) {
        return find("workspace.id = ?1 and publicId = ?2", workspaceId, publicId)
                .firstResultOptional();
    }

    /** For a change: nobody else changes it until the transaction ends. */
    Optional<Source> lock(UUID workspaceId, String publicId) {
        return find("workspace.id = ?1 and publicId = ?2", workspaceId, publicId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Source> findByUrl(UUID workspaceId, String canonicalUrl) {
        return find("workspace.id = ?1 and canonicalUrl = ?2", workspaceId, canonicalUrl)
                .firstResultOptional();
    }

    /** Newest first, in the order that the keyset asks for; one more than its limit. */
    List<Source> page(UUID workspaceId, String words, Keyset keyset) {
        var query = new StringBuilder("workspace.id = :workspace");
        var values = Parameters.with("workspace", workspaceId);
        if (!words.isBlank()) {
            query.append(MATCHES);
            values.and("q", Containing.pattern(words.strip().toLowerCase(Locale.ROOT)));
        }
        query.append(keyset.newestFirst("workspace.id", "publicId"));
        values.and("key", keyset.bound());
        return find(query.toString(), values).range(0, keyset.limit()).list();
    }
}
