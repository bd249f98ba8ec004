package org.touchstone.suggestion;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.split.ClaimType;
import org.touchstone.text.Span;

/**
 * A candidate from outside whose words stand in the text.
 *
 * @param span where they stand
 * @param words as the text has them
 * @param gist at most eight words; null when it gave none that fits
 * @param statement stands alone; null when it gave none
 * @param type null when it named none that we know
 * @param score check-worthiness from 0 to 1; null when it gave none
 * @param reasons of the score, for a person to read
 */
record Suggested(
        Span span,
        String words,
        @Nullable String gist,
        @Nullable String statement,
        @Nullable ClaimType type,
        @Nullable String claimant,
        @Nullable BigDecimal score,
        List<String> reasons) {}
