package org.touchstone.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.account.Account;
import org.touchstone.identity.Moments;
import org.touchstone.permission.Role;
import org.touchstone.refusal.Refusal;
import org.touchstone.wire.MergePatch;
import org.touchstone.wire.Versions;

/** All the workspaces of the server. */
@ApplicationScoped
@Transactional
public class Workspaces {
    private final WorkspaceRepository repository;
    private final Scales scales;
    private final Members members;
    private final EntityManager entities;
    private final Moments moments;

    Workspaces(
            WorkspaceRepository repository, Scales scales, Members members, EntityManager entities, Moments moments) {
        this.repository = repository;
        this.scales = scales;
        this.members = members;
        this.entities = entities;
        this.moments = moments;
    }

    /** Makes a workspace with the default scale and its first admin. */
    public Workspace create(String slug, String name, Account admin) {
        if (repository.findBySlug(slug).isPresent()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "There is a workspace with the short name " + slug + " already.");
        }
        var workspace = new Workspace(slug, name, moments.now());
        repository.persist(workspace);
        scales.add(workspace, DefaultScale.VALUES);
        members.add(workspace, admin, Role.ADMIN);
        entities.flush();
        return workspace;
    }

    public Optional<Workspace> find(String slug) {
        return repository.findBySlug(slug);
    }

    public Workspace get(UUID id) {
        return repository.findByIdOptional(id).orElseThrow(() -> Refusal.missing("workspace", id));
    }

    /** The workspaces in which an account has a seat, by name. */
    public List<WorkspaceSummary> of(Account account) {
        return members.of(account);
    }

    public Workspace change(Seat seat, MergePatch patch, @Nullable String ifMatch) {
        var workspace = checked(seat, ifMatch);
        workspace.change(patch);
        entities.flush();
        return workspace;
    }

    Workspace changeScale(Seat seat, List<VerdictValue> values, @Nullable String ifMatch) {
        var workspace = checked(seat, ifMatch);
        scales.add(workspace, values);
        // The scale is part of what the workspace's version stands for.
        entities.lock(workspace, jakarta.persistence.LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        entities.flush();
        return workspace;
    }

    WorkspaceView view(Seat seat) {
        var workspace = get(seat.workspace().id());
        return WorkspaceView.of(workspace, seat, scales.current(workspace));
    }

    private Workspace checked(Seat seat, @Nullable String ifMatch) {
        var workspace = get(seat.workspace().id());
        entities.lock(workspace, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
        Versions.check(ifMatch, workspace.version(), () -> view(seat));
        return workspace;
    }
}
