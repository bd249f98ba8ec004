package org.touchstone.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a claim's review and one of its assessments leave for counting. A review without assessments leaves one trace without a
 * reviewer; an assessment without a review, a draft, one without a state.
 */
record Trace(
        UUID claim,
        @Nullable ReviewState review,
        int firstRound,
        @Nullable UUID reviewer,
        int round,
        int statement,
        boolean submitted) {

    boolean counts(int currentStatement) {
        return reviewer != null && submitted && statement == currentStatement && round >= firstRound;
    }
}
