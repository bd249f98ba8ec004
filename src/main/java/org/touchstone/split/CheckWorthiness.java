package org.touchstone.split;

import java.util.List;

/**
 * Whether a claim is worth a fact-checker's time.
 *
 * @param score from 0 to 1; from .5 on it is
 * @param reasons for a person to read, the weightiest first
 */
public record CheckWorthiness(double score, List<String> reasons) {
    public CheckWorthiness {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("check-worthiness outside 0..1: " + score);
        }
        reasons = List.copyOf(reasons);
    }
}
