package org.touchstone.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.account.Account;
import org.touchstone.identity.PublicIds;
import org.touchstone.identity.Secrets;
import org.touchstone.permission.Role;

/** Everybody who ever did something in a workspace, whether they may still come in or not. */
@ApplicationScoped
@Transactional
public class Contributors {
    private final ContributorRepository repository;

    Contributors(ContributorRepository repository) {
        this.repository = repository;
    }

    public Optional<Contributor> find(Workspace workspace, String publicId) {
        return repository.find(workspace.id(), publicId);
    }

    /** The members of a workspace who hold one of these roles, in the order in which they came. */
    public List<Contributor> members(Workspace workspace, Set<Role> roles) {
        return repository.listMembers(workspace.id(), roles);
    }

    /** The role that a contributor has now; none for one who left, was shut out, or never was a member. */
    public Optional<Role> role(Contributor contributor) {
        return repository.findRole(contributor.id());
    }

    /**
     * Why nothing more may be brought in under a contributor's name: one who was shut out, or is less than an editor now. Empty while it
     * may; otherwise words with which a sentence begins.
     */
    public Optional<String> noLongerEditor(Contributor contributor) {
        var role = role(contributor);
        return role.filter(now -> now.atLeast(Role.EDITOR)).isPresent()
                ? Optional.empty()
                : Optional.of(contributor.shownName()
                        + (role.isEmpty()
                                ? " is no longer a member of this workspace"
                                : " is no longer an editor of this workspace"));
    }

    /** The contributor that an account is in a workspace, made at first need. */
    Contributor of(Workspace workspace, Account account) {
        return repository.findByAccount(workspace.id(), account.id()).orElseGet(() -> {
            var made = new Contributor(workspace, account, pseudonym());
            repository.persist(made);
            return made;
        });
    }

    /**
     * The keys of everybody that a contributor is in their workspace: themselves, and who they were in another workspace of this
     * server, if work from there was imported here.
     */
    public Set<UUID> selves(Contributor contributor) {
        return Set.copyOf(repository.listSelves(contributor));
    }

    /** Somebody known only from an import: found again by public id, or made as the bundle names them. */
    public Contributor restore(
            Workspace workspace, String publicId, @Nullable String name, String pseudonym, Contributor.Kind kind) {
        return repository.find(workspace.id(), publicId).orElseGet(() -> {
            var made = new Contributor(workspace, publicId, name, pseudonym, kind);
            repository.persist(made);
            return made;
        });
    }

    /** A colleague of the sample, who has no account and cannot log in. */
    public Contributor invent(Workspace workspace, String name) {
        return restore(workspace, PublicIds.next(), name, pseudonym(), Contributor.Kind.PERSON);
    }

    /** Says nothing about whom it stands for, not even their number or order. */
    private static String pseudonym() {
        return "contributor-" + Secrets.hash(Secrets.next()).substring(0, 8);
    }
}
