package org.touchstone.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.claim.Claim;
import org.touchstone.claim.DiscardReason;
import org.touchstone.claim.Intake;

/** A report as it was brought in, with the claims that the splitter cut. */
record Report(String id, String title, List<Claim> claims) {

    /** The claim with exactly this gist. One that the splitter no longer cuts must not go unnoticed. */
    Claim claim(String gist) {
        var found = claims.stream().filter(claim -> claim.gist().equals(gist)).toList();
        if (found.size() != 1) {
            throw new IllegalStateException("The sample needs one claim “" + gist + "” in “"
                    + title + "” and finds " + found.size() + " among "
                    + claims.stream().map(Claim::gist).toList());
        }
        return found.get(0);
    }

    /** What the splitter itself would discard, and nobody has taken in hand. */
    List<Claim> suggestedDiscards() {
        return claims.stream()
                .filter(claim -> claim.intake() == Intake.CANDIDATE && suggestion(claim) != null)
                .toList();
    }

    static @Nullable DiscardReason suggestion(Claim claim) {
        var proposal = claim.proposal();
        return proposal == null ? null : proposal.suggestedDiscard();
    }
}
