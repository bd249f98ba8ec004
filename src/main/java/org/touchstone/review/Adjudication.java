package org.touchstone.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What an adjudicator finds in a dispute. */
record Adjudication(
        @NotBlank @Size(max = 40) String verdict,
        @NotBlank @Size(max = 20_000) String justification,
        @Nullable @Size(max = 35) String asOf,
        @Nullable @Size(max = 1000) String condition,
        @Nullable @Size(max = 500) String correctedValue) {}
