/** Assertions: what an article claims, where it says so, and whether anybody wants it checked. */
@NullMarked
package org.touchstone.claim;

import org.jspecify.annotations.NullMarked;
