package org.touchstone.workspace;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.touchstone.permission.Role;

/** Where the caller sits: the workspace that the path names, their role in it, and who they are there. */
@RequestScoped
public class Seat {
    private @Nullable Workspace workspace;
    private @Nullable Contributor contributor;
    private @Nullable Role role;

    void take(Member member) {
        take(member.workspace(), member.contributor(), member.role());
    }

    /** Takes a seat without a request: for the sample, for jobs, for tests of services. */
    public void take(Workspace in, Contributor as, Role with) {
        this.workspace = in;
        this.contributor = as;
        this.role = with;
    }

    public Workspace workspace() {
        return taken(workspace);
    }

    public Contributor contributor() {
        return taken(contributor);
    }

    public Role role() {
        return taken(role);
    }

    private static <T> T taken(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("no seat taken: the call does not lie under /workspaces/{slug}");
        }
        return part;
    }
}
