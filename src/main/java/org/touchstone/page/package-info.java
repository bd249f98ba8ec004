/** From bytes to text: what a page, a file or a PDF says, without what stands around it. Pure functions, no framework, no network. */
@NullMarked
package org.touchstone.page;

import org.jspecify.annotations.NullMarked;
