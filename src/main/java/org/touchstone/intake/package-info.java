/** An article in: its text, its split, its claims, in one transaction; and what it would be, before anything is kept. */
@NullMarked
package org.touchstone.intake;

import org.jspecify.annotations.NullMarked;
