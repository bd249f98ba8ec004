package org.touchstone.workspace;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.touchstone.permission.Role;

@ApplicationScoped
class ContributorRepository implements PanacheRepositoryBase<Contributor, UUID> {
    Optional<Contributor> find(UUID workspaceId, String publicId) {
        return find("workspace.id = ?1 and publicId = ?2", workspaceId, publicId)
                .firstResultOptional();
    }

    Optional<Contributor> findByAccount(UUID workspaceId, UUID accountId) {
        return find("workspace.id = ?1 and account.id = ?2", workspaceId, accountId)
                .firstResultOptional();
    }

    List<UUID> listSelves(Contributor contributor) {
        return getEntityManager()
                .createQuery(
                        "select c.id from Contributor c where c.workspace = :workspace and (c = :self or c.publicId in"
                                + " (select o.publicId from Contributor o where o.account = :account))",
                        UUID.class)
                .setParameter("workspace", contributor.workspace())
                .setParameter("self", contributor)
                .setParameter("account", contributor.account())
                .getResultList();
    }

    Optional<Role> findRole(UUID contributorId) {
        return getEntityManager()
                .createQuery(
                        "select m.role from Member m where m.contributor.id = :contributor and m.account.disabledAt is null",
                        Role.class)
                .setParameter("contributor", contributorId)
                .getResultStream()
                .findFirst();
    }

    List<Contributor> listMembers(UUID workspaceId, Set<Role> roles) {
        return find(
                        "select m.contributor from Member m where m.workspace.id = ?1 and m.role in ?2"
                                + " order by m.contributor.publicId",
                        workspaceId,
                        roles)
                .page(0, 200)
                .list();
    }
}
