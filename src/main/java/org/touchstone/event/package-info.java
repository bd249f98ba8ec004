/** Happenings that several articles report. */
@NullMarked
package org.touchstone.event;

import org.jspecify.annotations.NullMarked;
