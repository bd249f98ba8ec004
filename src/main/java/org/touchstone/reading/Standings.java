package org.touchstone.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.claim.Claim;
import org.touchstone.permission.ClaimState;
import org.touchstone.workspace.Seat;

/** Looks up where claims stand with their reviewers. */
@ApplicationScoped
class Standings {
    private final org.touchstone.review.Standings reviews;

    Standings(org.touchstone.review.Standings reviews) {
        this.reviews = reviews;
    }

    Map<UUID, Standing> of(Collection<Claim> claims, Seat seat) {
        var found = reviews.of(claims, seat);
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> standing(each.getValue())));
    }

    private static Standing standing(org.touchstone.review.Standing found) {
        var verdict = found.decision();
        return new Standing(
                found.state(),
                found.work(),
                verdict == null
                        ? null
                        : new ClaimView.Verdict(verdict.code(), verdict.origin().name(), verdict.correctedValue()),
                new ClaimView.Mine(found.submitted(), found.draft()),
                lacks(found));
    }

    /** Says who is missing only once somebody's assessment is in: of an untouched claim the state says it. */
    private static List<ClaimView.Lack> lacks(org.touchstone.review.Standing found) {
        var missing = found.missing();
        if (missing == null || missing == 0 || found.state() != ClaimState.IN_REVIEW) {
            return List.of();
        }
        return List.of(new ClaimView.Lack(
                "REVIEWER", missing == 1 ? "One more reviewer is missing." : missing + " more reviewers are missing."));
    }
}
