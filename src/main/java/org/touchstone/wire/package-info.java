/** How things cross HTTP: versions as entity tags, pages as links, partial changes as merge patches, repeats as the same answer. */
@NullMarked
package org.touchstone.wire;

import org.jspecify.annotations.NullMarked;
