/** A place in an ordered list, and the stretch of the list that lies after or before it. */
@NullMarked
package org.touchstone.paging;

import org.jspecify.annotations.NullMarked;
