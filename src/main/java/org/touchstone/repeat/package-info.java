/** Requests that are sent twice, because an answer was lost on its way: the second one makes nothing and is answered alike. */
@NullMarked
package org.touchstone.repeat;

import org.jspecify.annotations.NullMarked;
