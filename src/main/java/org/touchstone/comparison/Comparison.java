package org.touchstone.comparison;

import org.jspecify.annotations.Nullable;

/**
 * What was found about two statements.
 *
 * @param score how alike they are in words and values, from 0 to 1: it ranks, and is no probability
 * @param field in which they differ; null where nothing differs, or everything does
 * @param aValue what the first says there; null where it says nothing
 * @param bValue what the second says there; null where it says nothing
 * @param explanation a sentence for people
 */
public record Comparison(
        RelationType type,
        double score,
        @Nullable Field field,
        @Nullable String aValue,
        @Nullable String bValue,
        String explanation) {
    /** What two statements can differ in. */
    public enum Field {
        QUANTITY,
        DATE,
        PLACE,
        NAME,
        NEGATION,
        /** One word instead of another. */
        TERM,
        /** Something that only one of them says. */
        DETAIL
    }

    public Comparison {
        if (score < 0 || score > 1) {
            throw new IllegalArgumentException("a score outside 0..1: " + score);
        }
    }
}
