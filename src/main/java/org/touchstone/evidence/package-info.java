/** What speaks for and against a claim: sources tied to it, with the quoted passage and whether it stands in the stored text. */
@NullMarked
package org.touchstone.evidence;

import org.jspecify.annotations.NullMarked;
