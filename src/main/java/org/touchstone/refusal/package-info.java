/** Saying no: why something is refused, in words that the person who asked can act on. */
@NullMarked
package org.touchstone.refusal;

import org.jspecify.annotations.NullMarked;
