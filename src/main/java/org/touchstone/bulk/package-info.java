/** Many articles at once: files, lines, addresses and feeds become the items of a job, and each item an article. */
@NullMarked
package org.touchstone.bulk;

import org.jspecify.annotations.NullMarked;
