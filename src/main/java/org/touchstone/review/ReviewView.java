package org.touchstone.review;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.permission.Action;
import org.touchstone.permission.ClaimState;
import org.touchstone.workspace.ContributorView;

/**
 * Where a claim stands with its reviewers, as far as the asker may know.
 *
 * @param assessment one's own: the draft, or else the latest; null where there is none
 * @param earlier one's own of earlier rounds
 * @param others everybody else's submitted ones, null while they are sealed
 * @param sealed whether others' work is kept from the asker until the own assessment is in
 * @param decision the one that holds
 * @param decisions all, with those that hold no more
 * @param waitingFor null when nothing is waited for or when the asker must not know
 */
@Schema(name = "Review")
public record ReviewView(
        ClaimState state,
        @Nullable AssessmentView assessment,
        List<AssessmentView> earlier,
        @Nullable List<AssessmentView> others,
        boolean sealed,
        @Nullable DecisionView decision,
        List<DecisionView> decisions,
        @Nullable WaitingFor waitingFor,
        Set<Action> allowed) {

    /**
     * What an undecided claim waits for.
     *
     * @param needed how many assessments it needs
     * @param missing how many of them are not in
     * @param reviewers who could give them: members who assess and whose assessment of the claim as it stands is not in
     */
    @Schema(name = "WaitingFor")
    public record WaitingFor(int needed, int missing, List<ContributorView> reviewers) {}
}
