package org.touchstone.review;

import org.jspecify.annotations.Nullable;

/** What a decision says beside its verdict: why, for which day, on what condition, and what the true value is. */
public record Grounds(
        @Nullable String justification,
        @Nullable String asOf,
        @Nullable String condition,
        @Nullable String correctedValue) {}
