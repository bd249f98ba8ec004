package org.touchstone.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.account.Account;
import org.touchstone.identity.Moments;
import org.touchstone.paging.Keyset;
import org.touchstone.paging.Slice;
import org.touchstone.permission.Role;
import org.touchstone.refusal.Refusal;
import org.touchstone.wire.Versions;

/** Who sits in which workspace, and with what role. */
@ApplicationScoped
@Transactional
class Members {
    private final MemberRepository repository;
    private final Contributors contributors;
    private final EntityManager entities;
    private final Moments moments;

    Members(MemberRepository repository, Contributors contributors, EntityManager entities, Moments moments) {
        this.repository = repository;
        this.contributors = contributors;
        this.entities = entities;
        this.moments = moments;
    }

    /** In every request under a workspace, so without the cost of a transaction; asked anew each time, since a seat may be lost. */
    @Transactional(TxType.SUPPORTS)
    Optional<Member> find(String slug, UUID accountId) {
        return repository.findSeat(slug, accountId);
    }

    Slice<WorkspaceSummary> of(Account account, Keyset keyset) {
        return Slice.of(repository.listOfAccount(account.id(), keyset), keyset, member -> PlaceByName.of(
                                member.workspace())
                        .key())
                .map(member -> new WorkspaceSummary(
                        member.workspace().slug(), member.workspace().name(), member.role()));
    }

    Slice<MemberView> list(Workspace workspace, Keyset keyset) {
        return Slice.of(repository.listOfWorkspace(workspace.id(), keyset), keyset, member -> member.contributor()
                        .publicId())
                .map(MemberView::of);
    }

    /** Gives an account a seat. Somebody who left and comes back is the same contributor as before. */
    Member add(Workspace workspace, Account account, Role role) {
        if (repository.findSeat(workspace.slug(), account.id()).isPresent()) {
            throw Refusal.conflict("You are a member of this workspace already.");
        }
        var contributor = contributors.of(workspace, account);
        var member = new Member(account, contributor, workspace, role, moments.now());
        repository.persist(member);
        entities.flush();
        return member;
    }

    MemberView changeRole(Workspace workspace, String contributor, Role role, @Nullable String ifMatch) {
        var member = checked(workspace, contributor, ifMatch);
        if (role != Role.ADMIN) {
            keepAnAdmin(workspace, member);
        }
        member.become(role);
        entities.flush();
        return MemberView.of(member);
    }

    void remove(Workspace workspace, String contributor, @Nullable String ifMatch) {
        var member = checked(workspace, contributor, ifMatch);
        keepAnAdmin(workspace, member);
        repository.delete(member);
    }

    private Member checked(Workspace workspace, String contributor, @Nullable String ifMatch) {
        // Locked, so that two admins who step down at once do not leave the room without one.
        entities.lock(entities.getReference(Workspace.class, workspace.id()), LockModeType.PESSIMISTIC_WRITE);
        var member = repository
                .findByContributor(workspace.id(), contributor)
                .orElseThrow(() -> Refusal.missing("member", contributor));
        Versions.check(ifMatch, member.version(), () -> MemberView.of(member));
        return member;
    }

    private void keepAnAdmin(Workspace workspace, Member member) {
        if (member.role() == Role.ADMIN && repository.admins(workspace.id()) == 1) {
            throw Refusal.conflict("A workspace keeps at least one admin. Make somebody else an admin first.");
        }
    }
}
