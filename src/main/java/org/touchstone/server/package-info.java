/** The server itself: what it says when it is ready, how it gives out its pages, and its backup. */
@NullMarked
package org.touchstone.server;

import org.jspecify.annotations.NullMarked;
