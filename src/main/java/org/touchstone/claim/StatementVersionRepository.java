package org.touchstone.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class StatementVersionRepository implements PanacheRepositoryBase<StatementVersion, UUID> {
    List<StatementVersion> listOf(UUID claimId) {
        return list(
                "from StatementVersion v join fetch v.contributor where v.claim.id = ?1 order by v.number", claimId);
    }

    List<StatementVersion> listCurrent(Collection<UUID> claimIds) {
        return claimIds.isEmpty()
                ? List.of()
                : list(
                        "from StatementVersion v where v.claim.id in ?1 and v.number = v.claim.statementNumber",
                        claimIds);
    }

    List<StatementVersion> listCurrentOfArticle(UUID articleId) {
        return list(
                "from StatementVersion v where v.claim.article.id = ?1 and v.number = v.claim.statementNumber",
                articleId);
    }
}
