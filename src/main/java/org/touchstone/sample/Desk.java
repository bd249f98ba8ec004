package org.touchstone.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.touchstone.claim.Claim;
import org.touchstone.claim.Claims;
import org.touchstone.claim.DiscardReason;
import org.touchstone.evidence.EvidenceDesk;
import org.touchstone.evidence.NewEvidence;
import org.touchstone.evidence.Stance;
import org.touchstone.inquiry.Finding;
import org.touchstone.inquiry.InquiryDesk;
import org.touchstone.publication.Publications;
import org.touchstone.publication.Wishes;
import org.touchstone.review.Assessments;
import org.touchstone.review.Decisions;
import org.touchstone.source.SourceFinder;
import org.touchstone.wire.Versions;
import org.touchstone.workspace.Seat;

/** What the sample's colleagues do: one method for each thing that a member can do, through the service that does it for all. */
@ApplicationScoped
class Desk {
    private final Claims claims;
    private final SourceFinder sources;
    private final EvidenceDesk evidence;
    private final InquiryDesk inquiries;
    private final Assessments assessments;
    private final Decisions decisions;
    private final Publications publications;

    Desk(
            Claims claims,
            SourceFinder sources,
            EvidenceDesk evidence,
            InquiryDesk inquiries,
            Assessments assessments,
            Decisions decisions,
            Publications publications) {
        this.claims = claims;
        this.sources = sources;
        this.evidence = evidence;
        this.inquiries = inquiries;
        this.assessments = assessments;
        this.decisions = decisions;
        this.publications = publications;
    }

    Claim accept(Seat seat, Claim claim) {
        claims.accept(claim, seat.contributor());
        claims.settle();
        return claim;
    }

    void setAside(Seat seat, Claim claim) {
        claims.setAside(claim, seat.contributor());
        claims.settle();
    }

    void discard(Seat seat, Claim claim, DiscardReason reason, String note) {
        claims.discard(claim, seat.contributor(), reason, note);
        claims.settle();
    }

    /** Discards as the splitter suggests. */
    void discardSuggested(Seat seat, Report report) {
        for (var claim : report.suggestedDiscards()) {
            var reason = Report.suggestion(claim);
            if (reason != null) {
                discard(seat, claim, reason, "As the splitter suggests.");
            }
        }
    }

    /** A piece of evidence: the passage, what it says of the claim, and a note. Returns its public id. */
    String cite(Seat seat, Claim claim, Paper paper, Stance stance, String quote, String note) {
        var source = sources.add(seat, paper.source()).source();
        var wanted = new NewEvidence(source.id(), null, stance, quote, null, null, null, null, null, note);
        return evidence.add(seat, claim.publicId(), wanted).id();
    }

    void inquire(Seat seat, Claim claim, Finding finding) {
        inquiries.add(seat, claim.publicId(), finding);
    }

    void assess(Seat seat, Claim claim, AssessmentText opinion) {
        assessments.submit(seat, claim.publicId(), opinion.written(), null);
    }

    void reopen(Seat seat, Claim claim, String reason) {
        claims.settle();
        decisions.reopen(seat, claim.publicId(), reason, Versions.etag(claim.version()));
    }

    void publish(Seat seat, Report report, String note) {
        publish(seat, report, note, Map.of());
    }

    /** Publishes what is decided; where a verdict changed since the last time, with the reason, by the claim's public id. */
    void publish(Seat seat, Report report, String note, Map<String, String> corrections) {
        claims.settle();
        publications.publish(seat, report.id(), note, new Wishes(Map.of(), corrections, Set.of()));
    }
}
