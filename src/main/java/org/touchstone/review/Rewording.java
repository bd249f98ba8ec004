package org.touchstone.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.touchstone.claim.StatementChanged;
import org.touchstone.identity.Moments;

/**
 * What a changed statement does to its review: the decision on the words before ends, the assessments of them stay and count no
 * more until they are confirmed.
 */
@ApplicationScoped
class Rewording {
    private final ClaimsAtHand claims;
    private final ReviewRepository reviews;
    private final DecisionRepository decisions;
    private final Moments moments;

    Rewording(ClaimsAtHand claims, ReviewRepository reviews, DecisionRepository decisions, Moments moments) {
        this.claims = claims;
        this.reviews = reviews;
        this.decisions = decisions;
        this.moments = moments;
    }

    void on(@Observes StatementChanged changed) {
        var claim = changed.claim();
        // Writes the new statement out and waits for whoever is assessing the old one at this moment.
        claims.lock(claim.workspace().id(), claim.publicId());
        var review = reviews.findById(claim.id());
        if (review == null || review.state() == ReviewState.UNTOUCHED) {
            return;
        }
        var now = moments.now();
        decisions.listOf(List.of(claim.id())).forEach(decision -> decision.end(now));
        review.become(ReviewState.IN_REVIEW);
    }
}
