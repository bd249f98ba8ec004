/** What members read: articles with their progress, claims with all that the asker may know of them. */
@NullMarked
package org.touchstone.reading;

import org.jspecify.annotations.NullMarked;
