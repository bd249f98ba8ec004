package org.touchstone.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.touchstone.paging.Keyset;

@ApplicationScoped
class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {
    List<Activity> list(UUID workspaceId, ActivityFilter filter, Keyset keyset) {
        var hql = new StringBuilder("from Activity a join fetch a.contributor where a.workspaceId = :workspace");
        var parameters = Parameters.with("workspace", workspaceId);
        if (filter.articleId() != null) {
            hql.append(" and a.articleId = :article");
            parameters.and("article", filter.articleId());
        }
        if (filter.claimId() != null) {
            hql.append(" and a.claimId = :claim");
            parameters.and("claim", filter.claimId());
        }
        var sight = filter.unsealedFor();
        if (sight != null) {
            hql.append(" and (a.sealed = false or a.contributor.id = :me or ")
                    .append(sight.hql())
                    .append(")");
            parameters.and("me", sight.parameter());
        }
        hql.append(keyset.newestFirst("a.workspaceId", "a.publicId"));
        parameters.and("key", keyset.bound());
        return find(hql.toString(), parameters).page(0, keyset.limit() + 1).list();
    }
}
