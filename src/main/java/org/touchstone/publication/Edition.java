package org.touchstone.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.article.Revision;
import org.touchstone.claim.Claim;
import org.touchstone.claim.ClaimParts;
import org.touchstone.claim.Intake;
import org.touchstone.claim.Occurrence;
import org.touchstone.evidence.Evidence;
import org.touchstone.evidence.EvidenceOfClaims;
import org.touchstone.inquiry.Inquiries;
import org.touchstone.inquiry.Inquiry;
import org.touchstone.review.Decision;
import org.touchstone.review.ReviewRecords;
import org.touchstone.text.CodePoints;
import org.touchstone.text.Span;

/** Sets the decided claims of an article as the world may read them. */
@ApplicationScoped
class Edition {
    private final ClaimParts parts;
    private final ReviewRecords reviews;
    private final EvidenceOfClaims evidence;
    private final Inquiries inquiries;

    Edition(ClaimParts parts, ReviewRecords reviews, EvidenceOfClaims evidence, Inquiries inquiries) {
        this.parts = parts;
        this.reviews = reviews;
        this.evidence = evidence;
        this.inquiries = inquiries;
    }

    /** The decisions that hold on accepted claims, by the claim's key. */
    Map<UUID, Decision> decisions(List<Claim> claims) {
        return reviews.holding(claims.stream()
                .filter(claim -> claim.intake() == Intake.OPEN)
                .map(Claim::id)
                .toList());
    }

    List<Decided> decided(List<Claim> claims, Map<UUID, Decision> decisions, Revision revision) {
        var shown = claims.stream()
                .filter(claim -> decisions.containsKey(claim.id()))
                .toList();
        var occurrences = parts.occurrences(shown);
        var sources = evidence.of(shown);
        var looked = inquiries.of(shown);
        var text = revision.storedText().content().map(CodePoints::of).orElse(null);
        var decided = new ArrayList<Decided>();
        for (Claim claim : shown) {
            var decision = Objects.requireNonNull(decisions.get(claim.id()));
            var found = new Found(
                    span(occurrences.getOrDefault(claim.id(), List.of()), revision),
                    sources(sources.getOrDefault(claim.id(), List.of())),
                    looked(looked.getOrDefault(claim.id(), List.of())));
            decided.add(new Decided(
                    claim(claim, decision, found, revision, text),
                    decision.verdict().published()));
        }
        return decided;
    }

    private record Found(@Nullable Span span, List<PublicClaim.Source> sources, List<PublicClaim.Looked> looked) {}

    private static PublicClaim claim(
            Claim claim, Decision decision, Found found, Revision revision, @Nullable CodePoints text) {
        var grounds = decision.grounds();
        var span = found.span();
        return new PublicClaim(
                claim.publicId(),
                0,
                claim.statement(),
                text == null || span == null ? null : sentence(span, revision, text),
                text == null || span == null ? null : text.slice(span),
                span == null ? null : Integer.valueOf(span.start()),
                span == null ? null : Integer.valueOf(span.end()),
                PublicClaim.Verdict.of(decision.verdict()),
                grounds.justification(),
                grounds.asOf(),
                grounds.condition(),
                grounds.correctedValue(),
                found.sources(),
                found.looked(),
                List.of(),
                null);
    }

    /** The segment in which the words begin, lengthened to where they end. */
    private static String sentence(Span span, Revision revision, CodePoints text) {
        var segments = revision.segments();
        if (segments.isEmpty()) {
            return text.slice(span);
        }
        Span first = segments.get(revision.segmentAt(span.start())).span();
        Span last = segments.get(revision.segmentAt(span.end() - 1)).span();
        int start = Math.min(first.start(), span.start());
        int end = Math.max(last.end(), span.end());
        return text.slice(new Span(start, end)).strip();
    }

    private static @Nullable Span span(List<Occurrence> occurrences, Revision revision) {
        return occurrences.stream()
                .filter(occurrence -> occurrence.revision().id().equals(revision.id()))
                .map(Occurrence::span)
                .filter(Objects::nonNull)
                .min(Comparator.comparingInt(Span::start))
                .orElse(null);
    }

    private static List<PublicClaim.Source> sources(List<Evidence> evidence) {
        return evidence.stream()
                .filter(piece -> piece.withdrawnAt() == null)
                .sorted(Comparator.comparing(Evidence::stance).thenComparing(Evidence::publicId))
                .map(Edition::source)
                .toList();
    }

    private static PublicClaim.Source source(Evidence piece) {
        var details = piece.source().details();
        var quotation = piece.quotation();
        return new PublicClaim.Source(
                piece.stance(),
                details.title(),
                details.site(),
                details.author(),
                details.publishedAt(),
                piece.source().url().orElse(null),
                quotation.quote(),
                piece.particulars().translation(),
                quotation.quote() == null ? null : quotation.grade());
    }

    private static List<PublicClaim.Looked> looked(List<Inquiry> inquiries) {
        return inquiries.stream()
                .filter(inquiry -> inquiry.withdrawnAt() == null)
                .map(Inquiry::finding)
                .map(found -> new PublicClaim.Looked(found.lookedFor(), found.lookedIn(), found.lookedAt()))
                .toList();
    }
}
