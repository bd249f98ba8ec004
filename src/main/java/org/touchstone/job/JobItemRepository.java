package org.touchstone.job;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.paging.Keyset;

@ApplicationScoped
class JobItemRepository implements PanacheRepositoryBase<JobItem, UUID> {
    /** In the order in which they came. */
    List<JobItem> list(UUID jobId, @Nullable ItemState state, Keyset keyset) {
        var parameters = Parameters.with("job", jobId).and("key", keyset.floor());
        var wanted = "";
        if (state != null) {
            wanted = " and state = :state";
            parameters.and("state", state);
        }
        return find("job.id = :job" + wanted + keyset.oldestFirst("job.id", "publicId"), parameters)
                .page(0, keyset.limit() + 1)
                .list();
    }

    Optional<JobItem> next(UUID jobId) {
        return find("job.id = ?1 and state = ?2 order by publicId", jobId, ItemState.WAITING)
                .page(0, 1)
                .firstResultOptional();
    }

    /** Puts back what failed and can be tried again; gives how many. */
    int retry(UUID jobId) {
        return update(
                "update JobItem set state = ?1, problemKind = null, problemDetail = null, settledAt = null"
                        + " where job.id = ?2 and state = ?3 and (content is not null or address is not null)",
                ItemState.WAITING,
                jobId,
                ItemState.FAILED);
    }

    /** The articles that the same input became before, where that ended in one of these states; latest first. */
    List<String> resultsOf(UUID workspaceId, String fingerprint, Set<ItemState> settled) {
        return getEntityManager()
                .createQuery(
                        "select i.result from JobItem i where i.workspaceId = :workspace and i.fingerprint = :fingerprint"
                                + " and i.state in :settled order by i.publicId desc",
                        String.class)
                .setParameter("workspace", workspaceId)
                .setParameter("fingerprint", fingerprint)
                .setParameter("settled", settled)
                .setMaxResults(5)
                .getResultList();
    }
}
