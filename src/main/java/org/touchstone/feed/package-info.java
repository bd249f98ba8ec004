/** What a site says is new on it: RSS and Atom, read into the addresses of its articles. */
@NullMarked
package org.touchstone.feed;

import org.jspecify.annotations.NullMarked;
