package org.touchstone.workspace;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.paging.Keyset;
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

    List<Member> listOfAccount(UUID accountId, Keyset keyset) {
        var place = keyset.bound(PlaceByName.FIRST, PlaceByName::read);
        return find(
                        "from Member m join fetch m.workspace w where m.account.id = :account"
                                + PlaceByName.condition(keyset.backwards(), "w"),
                        Parameters.with("account", accountId)
                                .and("name", place.name())
                                .and("slug", place.slug()))
                .page(0, keyset.limit() + 1)
                .list();
    }

    List<Member> listOfWorkspace(UUID workspaceId, Keyset keyset) {
        return find(
                        "from Member m join fetch m.contributor c where m.workspace.id = :workspace"
                                + keyset.oldestFirst("m.workspace.id", "c.publicId"),
                        Parameters.with("workspace", workspaceId).and("key", keyset.floor()))
                .page(0, keyset.limit() + 1)
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
