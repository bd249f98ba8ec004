package org.touchstone.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.account.Account;
import org.touchstone.identity.Moments;
import org.touchstone.paging.Keyset;
import org.touchstone.paging.Slice;
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
    private final Event<RuleChanged> ruleChanged;
    private final EntityManager entities;
    private final Moments moments;

    Workspaces(
            WorkspaceRepository repository,
            Scales scales,
            Members members,
            Event<RuleChanged> ruleChanged,
            EntityManager entities,
            Moments moments) {
        this.repository = repository;
        this.scales = scales;
        this.members = members;
        this.ruleChanged = ruleChanged;
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
    public Slice<WorkspaceSummary> of(Account account, Keyset keyset) {
        return members.of(account, keyset);
    }

    public Workspace change(Seat seat, MergePatch patch, @Nullable String ifMatch) {
        var workspace = checked(seat, ifMatch);
        int needed = workspace.reviewersNeeded();
        boolean majority = workspace.majorityDecides();
        workspace.change(patch);
        entities.flush();
        if (needed == workspace.reviewersNeeded() && majority == workspace.majorityDecides()) {
            return workspace;
        }
        ruleChanged.fire(new RuleChanged(workspace, seat.contributor()));
        // Whoever heard of it may have emptied the session.
        return get(seat.workspace().id());
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
        // An update that changes nothing: unlike "for update" it lets others write rows that refer to the workspace,
        // who hold
        // claims that a changed rule has to wait for.
        entities.createQuery("update Workspace set name = name where id = :id")
                .setParameter("id", workspace.id())
                .executeUpdate();
        entities.refresh(workspace);
        Versions.check(ifMatch, workspace.version(), () -> view(seat));
        return workspace;
    }
}
