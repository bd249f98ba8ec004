package org.touchstone.workspace;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.permission.Role;

@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<Member, UUID> {
    Optional<Member> findSeat(String slug, UUID accountId) {
        return find(
                        "from Member m join fetch m.workspace join fetch m.contributor where m.workspace.slug = ?1 and m.account.id = ?2",
                        slug,
                        accountId)
                .firstResultOptional();
    }

    List<Member> listOfAccount(UUID accountId) {
        return find(
                        "from Member m join fetch m.workspace where m.account.id = ?1 order by m.workspace.name, m.id",
                        accountId)
                .page(0, 1000)
                .list();
    }

    List<Member> listOfWorkspace(UUID workspaceId) {
        return find(
                        "from Member m join fetch m.contributor where m.workspace.id = ?1 order by m.contributor.publicId",
                        workspaceId)
                .page(0, 2000)
                .list();
    }

    Optional<Member> findByContributor(UUID workspaceId, String contributor) {
        return find(
                        "from Member m join fetch m.contributor where m.workspace.id = ?1 and m.contributor.publicId = ?2",
                        workspaceId,
                        contributor)
                .firstResultOptional();
    }

    long admins(UUID workspaceId) {
        return count("workspace.id = ?1 and role = ?2", workspaceId, Role.ADMIN);
    }
}
