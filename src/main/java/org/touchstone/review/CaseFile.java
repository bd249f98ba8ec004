package org.touchstone.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.touchstone.permission.ClaimState;
import org.touchstone.permission.Role;
import org.touchstone.permission.Sight;
import org.touchstone.permission.Work;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.Seat;

/**
 * All that a claim's review holds, as far as the asker may have a hand in it: every submitted assessment, the asker's own draft,
 * every decision.
 */
record CaseFile(ClaimAtHand claim, Review review, List<Assessment> assessments, List<Decision> decisions) {

    /** Where the claim stands, whoever may see it. */
    ClaimState state() {
        return claim.intake() == ClaimState.OPEN ? review.state().ofClaim() : claim.intake();
    }

    List<Ballot> ballots() {
        return assessments.stream()
                .filter(Assessment::submitted)
                .map(Assessment::ballot)
                .toList();
    }

    Outcome outcome() {
        return claim.rule().apply(ballots(), claim.statementNumber(), review.firstRound());
    }

    /** The assessment of somebody's last round, a draft or not. */
    Optional<Assessment> latestOf(Contributor somebody) {
        return assessments.stream()
                .filter(assessment -> assessment.isOf(somebody))
                .max(Comparator.comparingInt(Assessment::round));
    }

    Optional<Assessment> draftOf(Contributor somebody) {
        return latestOf(somebody).filter(latest -> !latest.submitted());
    }

    int nextRoundOf(Contributor somebody) {
        int after = latestOf(somebody).map(latest -> latest.round() + 1).orElse(1);
        return Math.max(after, review.firstRound());
    }

    /** The last round that anything was submitted in, 0 before the first. */
    int lastRound() {
        return assessments.stream().mapToInt(Assessment::round).max().orElse(0);
    }

    /** Whether it is of the current wording and given since the last reopening. */
    boolean counts(Assessment assessment) {
        return assessment.submitted() && assessment.ballot().counts(claim.statementNumber(), review.firstRound());
    }

    Work workOf(Contributor somebody) {
        if (decisions.stream().anyMatch(decision -> decision.adjudicatedBy(somebody))) {
            return Work.OWN_DECISION;
        }
        var own = assessments.stream()
                .filter(assessment -> assessment.isOf(somebody) && assessment.submitted())
                .toList();
        if (own.isEmpty()) {
            return ballots().isEmpty() ? Work.NONE : Work.OTHERS;
        }
        return own.stream().anyMatch(this::counts) ? Work.OWN : Work.OWN_OUTDATED;
    }

    Sight sight(Seat seat) {
        return sight(seat.workspace().blind(), seat.role(), workOf(seat.contributor()));
    }

    static Sight sight(boolean blind, Role role, Work work) {
        return new Sight(blind, role, work == Work.OWN || work == Work.OWN_DECISION);
    }

    boolean sealed(Seat seat) {
        return sight(seat).sealed(review.state() == ReviewState.DECIDED);
    }

    Optional<Decision> holding() {
        return decisions.stream().filter(Decision::holds).findFirst();
    }
}
