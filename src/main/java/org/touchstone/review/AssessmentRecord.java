package org.touchstone.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchstone.workspace.Contributor;

/** An assessment as an import brings it back: with its own id, round and times. */
public record AssessmentRecord(
        String publicId,
        Contributor contributor,
        int round,
        Judgement judgement,
        int statementNumber,
        Instant createdAt,
        @Nullable Instant submittedAt) {}
