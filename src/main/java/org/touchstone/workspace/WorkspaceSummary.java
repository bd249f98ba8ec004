package org.touchstone.workspace;

import org.touchstone.permission.Role;

/** A workspace in a list: enough to go there. */
public record WorkspaceSummary(String slug, String name, Role role) {}
