package org.touchstone.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.claim.Claim;
import org.touchstone.workspace.Seat;

/** Looks up where claims stand with their reviewers. */
@ApplicationScoped
class Standings {
    private final org.touchstone.review.Standings reviews;
    private final Lacking lacking;

    Standings(org.touchstone.review.Standings reviews, Lacking lacking) {
        this.reviews = reviews;
        this.lacking = lacking;
    }

    Map<UUID, Standing> of(Collection<Claim> claims, Seat seat) {
        var found = reviews.of(claims, seat);
        var lacks = lacking.of(claims, found, seat);
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> standing(each.getValue(), lacks.getOrDefault(each.getKey(), List.of()))));
    }

    private static Standing standing(org.touchstone.review.Standing found, List<ClaimView.Lack> lacks) {
        var verdict = found.decision();
        return new Standing(
                found.state(),
                found.work(),
                verdict == null
                        ? null
                        : new ClaimView.Verdict(verdict.code(), verdict.origin().name(), verdict.correctedValue()),
                new ClaimView.Mine(found.submitted(), found.draft()),
                lacks);
    }
}
