/**
 * How two statements relate: the same, one more precise, at odds, of different scope, or about different things. Pure Java, by rules on
 * shared words and on the values that the splitter finds; it proposes, and a person decides.
 */
@NullMarked
package org.touchstone.comparison;

import org.jspecify.annotations.NullMarked;
