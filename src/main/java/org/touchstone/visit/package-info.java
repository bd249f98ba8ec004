/** Going to a web address for somebody and reading what stands there: the guarded fetcher and the page reader, put together and configured. */
@NullMarked
package org.touchstone.visit;

import org.jspecify.annotations.NullMarked;
