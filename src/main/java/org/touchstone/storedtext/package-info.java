/** Texts that never change: what a revision of an article and a snapshot of a source each point to. */
@NullMarked
package org.touchstone.storedtext;

import org.jspecify.annotations.NullMarked;
