package org.touchstone.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;

/**
 * A text for which like claims are looked for.
 *
 * @param limit how many at most; 10 when left out
 */
record MatchWish(
        @NotBlank String text, @Nullable @Min(1) @Max(50) Integer limit) {
    private static final int USUAL = 10;
    private static final int LONGEST = 10_000;

    MatchWish checked() {
        if (text.length() > LONGEST) {
            throw Refusal.of(
                    Refusal.Kind.TOO_LARGE,
                    "The text has more than " + LONGEST + " characters. Send the assertion that you want to compare.");
        }
        return this;
    }

    int most() {
        return limit == null ? USUAL : limit;
    }
}
