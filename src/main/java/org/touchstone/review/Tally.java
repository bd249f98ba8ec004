package org.touchstone.review;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.touchstone.claim.Claim;
import org.touchstone.permission.Work;

/** What the traces of one claim amount to for one member. */
record Tally(ReviewState review, Work work, boolean draft, int missing) {

    static Tally of(Claim claim, List<Trace> traces, UUID me) {
        int statement = claim.statementNumber();
        // A later assessment of the same reviewer never counts less than an earlier one, so reviewers can simply be
        // counted.
        long counted = traces.stream()
                .filter(trace -> trace.counts(statement))
                .map(Trace::reviewer)
                .distinct()
                .count();
        return new Tally(
                traces.stream()
                        .map(Trace::review)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(ReviewState.UNTOUCHED),
                work(traces, statement, me),
                traces.stream().anyMatch(trace -> me.equals(trace.reviewer()) && !trace.submitted()),
                (int) Math.max(0, claim.reviewersItNeeds() - counted));
    }

    private static Work work(List<Trace> traces, int statement, UUID me) {
        var own = traces.stream()
                .filter(trace -> me.equals(trace.reviewer()) && trace.submitted())
                .toList();
        if (own.isEmpty()) {
            return traces.stream().anyMatch(Trace::submitted) ? Work.OTHERS : Work.NONE;
        }
        return own.stream().anyMatch(trace -> trace.counts(statement)) ? Work.OWN : Work.OWN_OUTDATED;
    }
}
