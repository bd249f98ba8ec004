package org.touchstone.review;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.workspace.Verdict;

/**
 * What somebody finds about a claim. In a draft each part may still be missing.
 *
 * @param confidence 1 to 5
 * @param asOf the day for which it holds, as precise as it is known
 * @param condition "true if": what must hold for the verdict to hold
 * @param correctedValue the true value, where the claim has a wrong one
 * @param evidence the keys of the evidence that it rests on
 */
public record Judgement(
        @Nullable Verdict verdict,
        @Nullable Integer confidence,
        String justification,
        @Nullable String asOf,
        @Nullable String condition,
        @Nullable String correctedValue,
        Set<UUID> evidence) {
    public Judgement {
        evidence = Set.copyOf(evidence);
    }

    /** The same with the verdict of another version of the scale. */
    Judgement as(Verdict verdict) {
        return new Judgement(verdict, confidence, justification, asOf, condition, correctedValue, evidence);
    }
}
