/** What was looked for and not found: a search that came back empty is a finding too. */
@NullMarked
package org.touchstone.inquiry;

import org.jspecify.annotations.NullMarked;
