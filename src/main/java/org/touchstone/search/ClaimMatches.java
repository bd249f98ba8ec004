package org.touchstone.search;

import java.util.List;
import org.touchstone.reading.ClaimView;

/** Claims that are like a text, best first. */
record ClaimMatches(List<ClaimMatch> matches) {
    /**
     * A claim that may say the same.
     *
     * @param score from 0 to 1: how much of what is rare in the text the claim has; it ranks, and is no probability
     * @param explanation which words and figures both have
     */
    record ClaimMatch(ClaimView claim, double score, String explanation) {}
}
