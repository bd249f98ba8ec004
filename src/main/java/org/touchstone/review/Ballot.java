package org.touchstone.review;

import java.util.UUID;

/**
 * What counts of one submitted assessment.
 *
 * @param verdict the verdict's code: the same in each version of the scale, unlike its key
 * @param statement the number of the statement's version that was judged
 */
record Ballot(UUID assessment, UUID reviewer, String verdict, int round, int statement) {

    /** Whether it is of the statement as it now reads, and given since the claim was last reopened. */
    boolean counts(int currentStatement, int firstRound) {
        return statement == currentStatement && round >= firstRound;
    }
}
