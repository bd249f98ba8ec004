/** HTTP's way of saying no: every refusal as a problem document (RFC 9457). */
@NullMarked
package org.touchstone.problem;

import org.jspecify.annotations.NullMarked;
