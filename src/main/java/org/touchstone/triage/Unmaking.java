package org.touchstone.triage;

import jakarta.enterprise.context.ApplicationScoped;
import org.touchstone.claim.Claim;
import org.touchstone.claim.Claims;
import org.touchstone.claim.DiscardReason;
import org.touchstone.claim.Reshaping;
import org.touchstone.workspace.Contributor;

/** Takes the last step of triage back, whichever it was. */
@ApplicationScoped
class Unmaking {
    private final Claims claims;
    private final Reshaping reshaping;
    private final Belongings belongings;

    Unmaking(Claims claims, Reshaping reshaping, Belongings belongings) {
        this.claims = claims;
        this.reshaping = reshaping;
        this.belongings = belongings;
    }

    void restore(Claim claim, Contributor by) {
        if (claim.discardReason() == DiscardReason.MERGED) {
            reshaping.unmerge(claim, by);
            belongings.giveBack(claim, by);
        } else if (claim.discardReason() == DiscardReason.SPLIT
                && !claims.partsOf(claim).isEmpty()) {
            reshaping.unsplit(claim, claims.partsOf(claim), by);
        } else {
            claims.restore(claim, by);
        }
    }
}
