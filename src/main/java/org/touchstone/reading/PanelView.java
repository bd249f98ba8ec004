package org.touchstone.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.claim.StatementVersion;
import org.touchstone.evidence.EvidenceView;
import org.touchstone.inquiry.InquiryView;
import org.touchstone.review.AssessmentView;
import org.touchstone.review.DecisionView;
import org.touchstone.review.ReviewView;
import org.touchstone.workspace.ContributorView;

/**
 * A claim with all that hangs on it, as one member may see it: what the claim's panel shows.
 *
 * @param statements every wording, oldest first
 * @param assessment one's own: the draft, or else the latest; null where there is none
 * @param earlier one's own of earlier rounds
 * @param others everybody else's submitted ones, null while they are sealed
 * @param waitingFor null when nothing is waited for or when the asker must not know
 */
public record PanelView(
        ClaimView claim,
        List<Wording> statements,
        List<EvidenceView> evidence,
        List<InquiryView> inquiries,
        @Nullable AssessmentView assessment,
        List<AssessmentView> earlier,
        @Nullable List<AssessmentView> others,
        boolean sealed,
        @Nullable DecisionView decision,
        List<DecisionView> decisions,
        ReviewView.@Nullable WaitingFor waitingFor) {
    /** One wording of the statement. */
    public record Wording(int number, String text, Instant createdAt, ContributorView contributor) {
        static Wording of(StatementVersion version) {
            return new Wording(
                    version.number(), version.text(), version.createdAt(), ContributorView.of(version.contributor()));
        }
    }
}
