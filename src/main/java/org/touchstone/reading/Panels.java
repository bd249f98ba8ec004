package org.touchstone.reading;

import jakarta.enterprise.context.ApplicationScoped;
import org.touchstone.claim.ClaimParts;
import org.touchstone.claim.Claims;
import org.touchstone.database.ReadsOnly;
import org.touchstone.evidence.EvidenceViews;
import org.touchstone.inquiry.Inquiries;
import org.touchstone.review.Reviews;
import org.touchstone.workspace.Seat;

/** Puts a claim's panel together. */
@ApplicationScoped
@ReadsOnly
class Panels {
    private final Claims claims;
    private final ClaimParts parts;
    private final ClaimViews views;
    private final EvidenceViews evidence;
    private final Inquiries inquiries;
    private final Reviews reviews;

    Panels(
            Claims claims,
            ClaimParts parts,
            ClaimViews views,
            EvidenceViews evidence,
            Inquiries inquiries,
            Reviews reviews) {
        this.claims = claims;
        this.parts = parts;
        this.views = views;
        this.evidence = evidence;
        this.inquiries = inquiries;
        this.reviews = reviews;
    }

    PanelView panel(Seat seat, String claimId) {
        var claim = claims.get(seat.workspace(), claimId);
        var review = reviews.get(seat, claimId);
        return new PanelView(
                views.of(claim, seat),
                parts.statements(claim).stream().map(PanelView.Wording::of).toList(),
                evidence.list(seat, claim),
                inquiries.list(seat, claim),
                review.assessment(),
                review.earlier(),
                review.others(),
                review.sealed(),
                review.decision(),
                review.decisions(),
                review.waitingFor());
    }
}
