/** Getting a page from another server without being led anywhere else: guarded addresses, bounded size and time. */
@NullMarked
package org.touchstone.fetch;

import org.jspecify.annotations.NullMarked;
