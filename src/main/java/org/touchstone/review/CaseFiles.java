package org.touchstone.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.touchstone.workspace.Seat;

/** Opens the file of one claim's review. */
@ApplicationScoped
class CaseFiles {
    private final ClaimsAtHand claims;
    private final ReviewRepository reviews;
    private final AssessmentRepository assessments;
    private final DecisionRepository decisions;

    CaseFiles(
            ClaimsAtHand claims,
            ReviewRepository reviews,
            AssessmentRepository assessments,
            DecisionRepository decisions) {
        this.claims = claims;
        this.reviews = reviews;
        this.assessments = assessments;
        this.decisions = decisions;
    }

    /** To read in: nothing may be decided on it. */
    CaseFile read(Seat seat, String claimId) {
        return of(seat, claims.read(seat.workspace().id(), claimId));
    }

    /** To write in: whoever else wants the claim waits until the transaction ends. */
    CaseFile open(Seat seat, String claimId) {
        return of(seat, claims.lock(seat.workspace().id(), claimId));
    }

    private CaseFile of(Seat seat, ClaimAtHand claim) {
        var review = reviews.findById(claim.id());
        var given = new ArrayList<>(
                assessments.listOf(claim.id(), seat.contributor().id()));
        return review == null
                ? new CaseFile(claim, new Review(claim.id()), given, new ArrayList<>())
                : new CaseFile(claim, review, given, new ArrayList<>(decisions.listOf(List.of(claim.id()))));
    }
}
