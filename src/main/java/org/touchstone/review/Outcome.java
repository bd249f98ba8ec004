package org.touchstone.review;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the assessments of a claim amount to.
 *
 * @param counted the assessments that count, at most one of each reviewer
 * @param missing how many assessments are still needed, 0 when enough are in
 * @param verdict the code of the verdict that is decided, null unless one is
 * @param origin how it was decided, null unless it is
 */
record Outcome(
        ReviewState state,
        List<Ballot> counted,
        int missing,
        @Nullable String verdict,
        @Nullable Origin origin) {
    Outcome {
        counted = List.copyOf(counted);
        if ((state == ReviewState.DECIDED) != (verdict != null && origin != null)) {
            throw new IllegalArgumentException("a verdict and its origin belong to a decided claim, and to no other");
        }
    }

    static Outcome undecided(ReviewState state, List<Ballot> counted, int missing) {
        return new Outcome(state, counted, missing, null, null);
    }

    boolean decided() {
        return state == ReviewState.DECIDED;
    }

    /** The assessments on which the decision rests: those that gave its verdict. */
    List<Ballot> carrying() {
        return counted.stream()
                .filter(ballot -> Objects.equals(ballot.verdict(), verdict))
                .toList();
    }
}
