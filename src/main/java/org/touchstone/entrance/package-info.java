/** How one comes in: the first visit, logging in and out, following an invitation. */
@NullMarked
package org.touchstone.entrance;

import org.jspecify.annotations.NullMarked;
