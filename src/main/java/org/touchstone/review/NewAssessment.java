package org.touchstone.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as a reviewer writes it; in a draft everything may still be missing.
 *
 * @param verdict a code of the workspace's scale
 * @param confidence 1 (a guess) to 5 (certain)
 * @param asOf the day for which it holds, as precise as it is known
 * @param condition "true if": what must hold for the verdict to hold
 * @param correctedValue the true value, where the claim has a wrong one
 * @param evidence the ids of the evidence on the claim that it rests on
 * @param statementNumber the version of the statement that the reviewer read; the current one when left out
 */
public record NewAssessment(
        @Nullable @Size(max = 40) String verdict,
        @Nullable @Min(1) @Max(5) Integer confidence,
        @Nullable @Size(max = 20_000) String justification,
        @Nullable @Size(max = 35) String asOf,
        @Nullable @Size(max = 1000) String condition,
        @Nullable @Size(max = 500) String correctedValue,
        @Nullable @Size(max = 200) List<String> evidence,
        @Nullable Integer statementNumber) {}
