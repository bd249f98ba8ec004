package org.touchstone.sample;

import org.touchstone.permission.Role;
import org.touchstone.workspace.Contributors;
import org.touchstone.workspace.Seat;
import org.touchstone.workspace.Workspace;

/** Who worked on the sample. They have no accounts: nobody can log in as one of them. */
record Colleagues(Seat wren, Seat sorrel, Seat juniper) {

    /** Two reviewers and an editor. */
    static Colleagues of(Workspace workspace, Contributors contributors) {
        return new Colleagues(
                seat(workspace, contributors, "Wren (sample)", Role.REVIEWER),
                seat(workspace, contributors, "Sorrel (sample)", Role.REVIEWER),
                seat(workspace, contributors, "Juniper (sample)", Role.EDITOR));
    }

    private static Seat seat(Workspace workspace, Contributors contributors, String name, Role role) {
        var seat = new Seat();
        seat.take(workspace, contributors.invent(workspace, name), role);
        return seat;
    }
}
