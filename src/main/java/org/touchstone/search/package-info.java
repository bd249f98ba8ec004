/** Finding claims again: by words of theirs, of their sources and of what was quoted, and by state, verdict and type. */
@NullMarked
package org.touchstone.search;

import org.jspecify.annotations.NullMarked;
