package org.touchstone.triage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.touchstone.claim.Checking;
import org.touchstone.refusal.Refusal;
import org.touchstone.split.ClaimType;
import org.touchstone.text.Span;

/**
 * A claim that a person marks in the latest revision.
 *
 * @param start in code points of the text
 * @param statement stands alone; the marked words when it is not given
 * @param gist at most eight words; the first of the marked words when it is not given
 */
record NewClaim(
        @NotNull @PositiveOrZero Integer start,
        @NotNull @PositiveOrZero Integer end,
        @Nullable @Size(max = 2000) String statement,
        @Nullable @Size(max = 200) String gist,
        @Nullable ClaimType type,
        @Nullable Checking checking,
        @Nullable @Size(max = 300) String claimant) {
    Span span() {
        if (end <= start) {
            throw Refusal.field("/end", "The end must lie after the start.");
        }
        return new Span(start, end);
    }
}
