/** What is cited: sources, once per address in a workspace, and the snapshots of what they said when. */
@NullMarked
package org.touchstone.source;

import org.jspecify.annotations.NullMarked;
