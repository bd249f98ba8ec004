/** The append-only log: who did what to which thing, before and after. */
@NullMarked
package org.touchstone.activity;

import org.jspecify.annotations.NullMarked;
