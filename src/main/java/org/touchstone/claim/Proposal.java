package org.touchstone.claim;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a machine says of a claim that it proposes.
 *
 * @param by the machine's name
 * @param main whether it is its sentence's main assertion
 * @param score check-worthiness from 0 to 1; null when the machine gave none
 * @param reasons of the score, for a person to read
 * @param suggestedDiscard why one may want to discard it; null when one may not
 */
public record Proposal(
        String by,
        boolean main,
        @Nullable BigDecimal score,
        List<String> reasons,
        @Nullable DiscardReason suggestedDiscard) {
    public Proposal {
        reasons = List.copyOf(reasons);
    }
}
