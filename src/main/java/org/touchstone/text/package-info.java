/**
 * Text and places in it: spans, offsets, selectors, finding a quoted passage again, and checking whether it stands there. Pure Java.
 */
@NullMarked
package org.touchstone.text;

import org.jspecify.annotations.NullMarked;
