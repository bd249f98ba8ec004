/** What tells one thing from another, and one moment from the next. */
@NullMarked
package org.touchstone.identity;

import org.jspecify.annotations.NullMarked;
