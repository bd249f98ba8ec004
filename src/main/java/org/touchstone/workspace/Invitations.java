package org.touchstone.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.touchstone.account.Account;
import org.touchstone.identity.Moments;
import org.touchstone.identity.Secrets;
import org.touchstone.paging.Keyset;
import org.touchstone.paging.Slice;
import org.touchstone.permission.Role;
import org.touchstone.refusal.Refusal;

/** The links by which people come into a workspace. */
@ApplicationScoped
@Transactional
public class Invitations {
    /** What somebody who follows a link is told before they accept. */
    public record Offer(Place workspace, Role role, Instant expiresAt) {
        /** Where the invitation leads. */
        public record Place(String slug, String name) {}
    }

    private final InvitationRepository repository;
    private final Members members;
    private final Moments moments;

    Invitations(InvitationRepository repository, Members members, Moments moments) {
        this.repository = repository;
        this.members = members;
        this.moments = moments;
    }

    InvitationView create(Seat by, NewInvitation wanted) {
        var code = Secrets.next();
        var invitation = new Invitation(by, wanted, code, moments.now());
        repository.persist(invitation);
        return InvitationView.of(invitation, code);
    }

    Slice<InvitationView> list(Workspace workspace, Keyset keyset) {
        return Slice.of(repository.listOpen(workspace.id(), moments.now(), keyset), keyset, invitation -> invitation
                        .id()
                        .toString())
                .map(invitation -> InvitationView.of(invitation, null));
    }

    void revoke(Workspace workspace, UUID id) {
        repository
                .find("id = ?1 and workspace.id = ?2", id, workspace.id())
                .firstResultOptional()
                .orElseThrow(() -> Refusal.missing("invitation", id))
                .revoke(moments.now());
    }

    public Offer offer(String code) {
        var invitation = repository.findByCode(Secrets.hash(code)).orElseThrow(Invitations::unknown);
        invitation.check(moments.now());
        var workspace = invitation.workspace();
        return new Offer(
                new Offer.Place(workspace.slug(), workspace.name()), invitation.role(), invitation.expiresAt());
    }

    public void accept(String code, Account account) {
        var invitation = repository.lock(Secrets.hash(code)).orElseThrow(Invitations::unknown);
        invitation.accept(account, moments.now());
        members.add(invitation.workspace(), account, invitation.role());
    }

    private static Refusal unknown() {
        return Refusal.of(Refusal.Kind.MISSING, "This invitation link is not known. Check that it was copied whole.");
    }
}
