package org.touchstone.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a claim stands with its reviewers, as an import brings it back. */
public record ReviewRecord(
        ReviewState state,
        int firstRound,
        @Nullable Instant reopenedAt,
        @Nullable String reopenReason) {}
