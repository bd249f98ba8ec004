/** A team's room: its settings, verdict scale, members and contributors, and who may come in. */
@NullMarked
package org.touchstone.workspace;

import org.jspecify.annotations.NullMarked;
