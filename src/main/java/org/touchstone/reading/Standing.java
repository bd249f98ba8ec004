package org.touchstone.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.claim.Claim;
import org.touchstone.permission.ClaimState;
import org.touchstone.permission.Work;
import org.touchstone.workspace.Contributor;

/** Where a claim stands with its reviewers, as far as one member may know. */
record Standing(
        ClaimState state,
        Work work,
        ClaimView.@Nullable Verdict decision,
        ClaimView.Mine mine,
        List<ClaimView.Lack> lacks) {
    static Standing untouched(Claim claim) {
        return new Standing(
                ClaimState.valueOf(claim.intake().name()),
                Work.NONE,
                null,
                new ClaimView.Mine(false, false),
                List.of());
    }

    /** Whose work is at stake: for a discarded claim the discard, else the assessments. */
    Work work(Claim claim, Contributor me) {
        var discarder = claim.discardedBy();
        if (discarder != null) {
            return discarder.id().equals(me.id()) ? Work.OWN : Work.OTHERS;
        }
        return work;
    }
}
