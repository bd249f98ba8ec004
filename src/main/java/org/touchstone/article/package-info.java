/** Published texts: what they are called, who printed them, and their revisions. */
@NullMarked
package org.touchstone.article;

import org.jspecify.annotations.NullMarked;
