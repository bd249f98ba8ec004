package org.touchstone.workspace;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.permission.Action;
import org.touchstone.permission.Case;
import org.touchstone.permission.Permissions;
import org.touchstone.permission.Role;

/** A workspace as one of its members sees it. */
public record WorkspaceView(
        String slug,
        String name,
        int reviewersNeeded,
        boolean blind,
        boolean majorityDecides,
        boolean exportNames,
        @Nullable String licence,
        @Nullable String rightsNote,
        ScaleView scale,
        Me me,
        int version,
        Set<Action> allowed) {
    /** Who the asker is here. */
    public record Me(String contributorId, String name, Role role) {}

    static WorkspaceView of(Workspace workspace, Seat seat, Scale scale) {
        var me = seat.contributor();
        return new WorkspaceView(
                workspace.slug(),
                workspace.name(),
                workspace.reviewersNeeded(),
                workspace.blind(),
                workspace.majorityDecides(),
                workspace.exportNames(),
                workspace.licence(),
                workspace.rightsNote(),
                ScaleView.of(scale),
                new Me(me.publicId(), me.shownName(), seat.role()),
                workspace.version(),
                Permissions.allowed(Case.workspace(seat.role())));
    }
}
