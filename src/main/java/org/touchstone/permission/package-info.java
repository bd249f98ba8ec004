/**
 * What a member may do: one pure function of role, state and own or other's work. Its table is docs/permissions.md; the server
 * enforces its answer and the screen shows it.
 */
@NullMarked
package org.touchstone.permission;

import org.jspecify.annotations.NullMarked;
