package org.touchstone.review;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.workspace.ContributorView;

/**
 * A decision on the wire.
 *
 * @param contributor who adjudicated; null where the reviewers' own verdicts decided
 * @param endedAt when it stopped to hold, null while it holds
 * @param assessments the public ids of the assessments that it rests on
 */
@Schema(name = "Decision")
public record DecisionView(
        String id,
        String verdict,
        Origin origin,
        @Nullable String justification,
        @Nullable String asOf,
        @Nullable String condition,
        @Nullable String correctedValue,
        int statementNumber,
        @Nullable ContributorView contributor,
        List<String> assessments,
        Instant decidedAt,
        @Nullable Instant endedAt) {

    static DecisionView of(Decision decision, List<String> assessments) {
        var grounds = decision.grounds();
        var by = decision.contributor();
        return new DecisionView(
                decision.publicId(),
                decision.verdict().code(),
                decision.origin(),
                grounds.justification(),
                grounds.asOf(),
                grounds.condition(),
                grounds.correctedValue(),
                decision.statementNumber(),
                by == null ? null : ContributorView.of(by),
                assessments,
                decision.decidedAt(),
                decision.endedAt());
    }
}
