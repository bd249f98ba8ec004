package org.touchstone.review;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.permission.Action;
import org.touchstone.permission.Case;
import org.touchstone.permission.Permissions;
import org.touchstone.permission.Work;
import org.touchstone.workspace.ContributorView;
import org.touchstone.workspace.Seat;

/**
 * An assessment on the wire.
 *
 * @param outdated submitted, and counts no more until confirmed: the statement was changed or the claim reopened since
 * @param evidence the public ids of the evidence that it rests on
 */
@Schema(name = "Assessment")
public record AssessmentView(
        String id,
        int round,
        @Nullable String verdict,
        @Nullable Integer confidence,
        String justification,
        @Nullable String asOf,
        @Nullable String condition,
        @Nullable String correctedValue,
        int statementNumber,
        boolean outdated,
        List<String> evidence,
        ContributorView contributor,
        Instant createdAt,
        @Nullable Instant submittedAt,
        int version,
        Set<Action> allowed) {

    static AssessmentView of(Assessment assessment, CaseFile file, List<String> evidence, Seat seat) {
        var verdict = assessment.verdict();
        boolean outdated = assessment.submitted() && !file.counts(assessment);
        return new AssessmentView(
                assessment.publicId(),
                assessment.round(),
                verdict == null ? null : verdict.code(),
                assessment.confidence(),
                assessment.justification(),
                assessment.asOf(),
                assessment.condition(),
                assessment.correctedValue(),
                assessment.statementNumber(),
                outdated,
                evidence,
                ContributorView.of(assessment.contributor()),
                assessment.createdAt(),
                assessment.submittedAt(),
                assessment.version(),
                Permissions.allowed(Case.assessment(
                        seat.role(), file.sight(seat).show(file.state()), work(assessment, outdated, file, seat))));
    }

    private static Work work(Assessment assessment, boolean outdated, CaseFile file, Seat seat) {
        if (!assessment.isOf(seat.contributor()) || file.workOf(seat.contributor()) == Work.OWN_DECISION) {
            return Work.OTHERS;
        }
        boolean latest =
                file.latestOf(seat.contributor()).filter(assessment::equals).isPresent();
        return outdated && latest ? Work.OWN_OUTDATED : Work.OWN;
    }
}
