package org.touchstone.entrance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.workspace.WorkspaceSummary;

/**
 * Who is logged in, and where they may go.
 *
 * @param csrfToken goes into the X-CSRF-Token header of every request that changes something; null for an API token, which needs
 *     none
 * @param workspaces by name, the first two hundred; the list of workspaces has the others
 */
record SessionView(Person account, @Nullable String csrfToken, List<WorkspaceSummary> workspaces) {
    /** The account that is logged in. */
    record Person(String name, boolean serverAdmin) {}
}
