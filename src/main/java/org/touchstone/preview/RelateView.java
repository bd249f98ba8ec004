package org.touchstone.preview;

import org.jspecify.annotations.Nullable;
import org.touchstone.comparison.Comparison;
import org.touchstone.comparison.RelationType;

/**
 * How the first statement stands to the second, and what they differ in. A proposal by rules, for a person to judge.
 *
 * @param score how alike they are in words and values, from 0 to 1
 */
public record RelateView(
        RelationType type,
        double score,
        Comparison.@Nullable Field field,
        @Nullable String aValue,
        @Nullable String bValue,
        String explanation) {
    static RelateView of(Comparison found) {
        return new RelateView(
                found.type(), found.score(), found.field(), found.aValue(), found.bValue(), found.explanation());
    }
}
