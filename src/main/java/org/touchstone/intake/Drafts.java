package org.touchstone.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.touchstone.article.ArticleDetails;
import org.touchstone.claim.Checking;
import org.touchstone.claim.ClaimDescription;
import org.touchstone.claim.ClaimDraft;
import org.touchstone.claim.DiscardReason;
import org.touchstone.claim.Proposal;
import org.touchstone.split.Candidate;
import org.touchstone.split.ClaimType;
import org.touchstone.text.Span;

/** Turns what the splitter proposes into claims to be kept as candidates. */
final class Drafts {
    static final String SPLITTER = "splitter";

    private Drafts() {}

    static ClaimDraft of(Candidate candidate, ArticleDetails details) {
        return of(candidate, candidate.spans(), details);
    }

    /** Of a candidate that is to stand in some of its places only. */
    static ClaimDraft of(Candidate candidate, List<Span> places, ArticleDetails details) {
        var claimant = candidate.claimant() == null ? details.publisher() : candidate.claimant();
        var description = new ClaimDescription(
                candidate.gist(),
                candidate.type(),
                List.of(),
                checking(candidate),
                candidate.checkable(),
                claimant,
                details.publishedAt(),
                null);
        return new ClaimDraft(
                places,
                candidate.statement(),
                candidate.replacements(),
                description,
                candidate.values(),
                proposal(candidate));
    }

    /** Of a quotation, and of what cannot be checked as such, it can still be checked that it was said. */
    private static Checking checking(Candidate candidate) {
        return candidate.type() == ClaimType.QUOTATION || (!candidate.checkable() && candidate.claimant() != null)
                ? Checking.SAID
                : Checking.CONTENT;
    }

    private static Proposal proposal(Candidate candidate) {
        var worth = candidate.checkWorthiness();
        var suggested = candidate.suggestedDiscard();
        return new Proposal(
                SPLITTER,
                candidate.main(),
                BigDecimal.valueOf(worth.score()).setScale(4, RoundingMode.HALF_UP),
                worth.reasons(),
                suggested == null ? null : DiscardReason.valueOf(suggested.name()));
    }
}
