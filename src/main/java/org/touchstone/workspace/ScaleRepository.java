package org.touchstone.workspace;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ScaleRepository implements PanacheRepositoryBase<Scale, UUID> {
    Optional<Scale> current(UUID workspaceId) {
        return find(
                        "from Scale s left join fetch s.verdicts where s.workspace.id = ?1"
                                + " and s.number = (select max(n.number) from Scale n where n.workspace.id = ?1)",
                        workspaceId)
                .singleResultOptional();
    }

    /** One verdict of the current scale, without the others. */
    Optional<Verdict> currentVerdict(UUID workspaceId, String code) {
        return getEntityManager()
                .createQuery(
                        "from Verdict v where v.scale.workspace.id = ?1 and v.code = ?2"
                                + " and v.scale.number = (select max(n.number) from Scale n where n.workspace.id = ?1)",
                        Verdict.class)
                .setParameter(1, workspaceId)
                .setParameter(2, code)
                .getResultStream()
                .findFirst();
    }

    boolean hasEver(UUID workspaceId, String code) {
        return !getEntityManager()
                .createQuery(
                        "select v.code from Verdict v where v.scale.workspace.id = ?1 and v.code = ?2", String.class)
                .setParameter(1, workspaceId)
                .setParameter(2, code)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Optional<Scale> find(UUID workspaceId, int number) {
        return find("workspace.id = ?1 and number = ?2", workspaceId, number).firstResultOptional();
    }

    List<Scale> listOf(UUID workspaceId) {
        return list("workspace.id = ?1 order by number", workspaceId);
    }
}
