package org.touchstone.review;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.Verdict;

/**
 * All there is to say of a decision, one that is made or one that an import brings back.
 *
 * @param contributor who adjudicated, null where nobody had to
 * @param endedAt when it stopped to hold, null while it holds
 * @param assessments the keys of the assessments that it rests on
 */
public record DecisionRecord(
        String publicId,
        Verdict verdict,
        Origin origin,
        Grounds grounds,
        int statementNumber,
        @Nullable Contributor contributor,
        Instant decidedAt,
        @Nullable Instant endedAt,
        Set<UUID> assessments) {}
