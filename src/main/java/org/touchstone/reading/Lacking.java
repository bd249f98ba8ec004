package org.touchstone.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.claim.Claim;
import org.touchstone.evidence.EvidenceViews;
import org.touchstone.evidence.Gaps;
import org.touchstone.inquiry.Inquiries;
import org.touchstone.permission.ClaimState;
import org.touchstone.review.Standing;
import org.touchstone.workspace.Seat;

/** Says of each claim that is to be decided what it still lacks, made of nothing that the asker may not know. */
@ApplicationScoped
class Lacking {
    private final EvidenceViews evidence;
    private final Inquiries inquiries;

    Lacking(EvidenceViews evidence, Inquiries inquiries) {
        this.evidence = evidence;
        this.inquiries = inquiries;
    }

    /** By the claim's key. Claims that nobody has accepted, and decided ones, lack nothing. */
    Map<UUID, List<ClaimView.Lack>> of(Collection<Claim> claims, Map<UUID, Standing> standings, Seat seat) {
        var open = new ArrayList<Claim>();
        for (var claim : claims) {
            var standing = standings.get(claim.id());
            if (standing != null && standing.state().undecided()) {
                open.add(claim);
            }
        }
        var gaps = evidence.gaps(seat, open);
        var inquired = inquiries.claimsWith(open);
        var lacks = new HashMap<UUID, List<ClaimView.Lack>>();
        standings.forEach((claim, standing) -> {
            if (standing.state().undecided()) {
                var of = new ArrayList<>(ofEvidence(gaps.getOrDefault(claim, Gaps.NOTHING), inquired.contains(claim)));
                of.addAll(ofReviewers(standing));
                lacks.put(claim, of);
            }
        });
        return lacks;
    }

    static List<ClaimView.Lack> ofEvidence(Gaps gaps, boolean inquired) {
        if (gaps.count() == 0) {
            return inquired ? List.of() : List.of(new ClaimView.Lack("EVIDENCE", "No source yet."));
        }
        var lacks = new ArrayList<ClaimView.Lack>();
        if (Integer.valueOf(0).equals(gaps.refutes()) && !inquired) {
            lacks.add(new ClaimView.Lack("REFUTING", "Nobody has looked for a refuting source."));
        }
        if (gaps.origins() == 1) {
            lacks.add(new ClaimView.Lack("ORIGIN", "One origin only."));
        }
        if (gaps.notFound() > 0) {
            String text = gaps.notFound() == 1 ? "A quote was not found." : gaps.notFound() + " quotes were not found.";
            lacks.add(new ClaimView.Lack("QUOTE", text));
        }
        return lacks;
    }

    /** Says who is missing only once somebody's assessment is in: of an untouched claim the state says it. */
    private static List<ClaimView.Lack> ofReviewers(Standing standing) {
        var missing = standing.missing();
        if (missing == null || missing == 0 || standing.state() != ClaimState.IN_REVIEW) {
            return List.of();
        }
        return List.of(new ClaimView.Lack(
                "REVIEWER", missing == 1 ? "One more reviewer is missing." : missing + " more reviewers are missing."));
    }
}
