/** What reviewers do with claims before they judge them: accept, discard, set aside, move, split, merge, and take it back. */
@NullMarked
package org.touchstone.triage;

import org.jspecify.annotations.NullMarked;
