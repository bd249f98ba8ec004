package org.touchstone.triage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.claim.Claim;
import org.touchstone.evidence.EvidenceOfClaims;
import org.touchstone.inquiry.Inquiries;
import org.touchstone.refusal.Refusal;
import org.touchstone.review.Reviews;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.Seat;

/** What goes along when claims are split and merged: evidence and inquiries do, assessments never. */
@ApplicationScoped
class Belongings {
    private final EvidenceOfClaims evidence;
    private final Inquiries inquiries;
    private final Reviews reviews;

    Belongings(EvidenceOfClaims evidence, Inquiries inquiries, Reviews reviews) {
        this.evidence = evidence;
        this.inquiries = inquiries;
        this.reviews = reviews;
    }

    /** Each part of a split claim gets a copy of the evidence that is named. */
    void copy(Claim original, List<Claim> parts, @Nullable List<String> evidenceIds, Contributor by) {
        if (evidenceIds != null) {
            parts.forEach(part -> evidence.copy(original, evidenceIds, part, by));
        }
    }

    /** Refuses to throw together two claims on which people have handed in what they found. */
    void checkMerging(Seat seat, Claim survivor, Claim other) {
        if (reviews.assessed(seat, survivor.publicId()) && reviews.assessed(seat, other.publicId())) {
            throw Refusal.conflict(
                    "Both claims have submitted assessments, and assessments are never thrown together. Discard one of the claims instead.");
        }
    }

    void takeIn(Claim survivor, Claim other, Contributor by) {
        evidence.takeIn(other, survivor, by);
        inquiries.takeIn(other, survivor, by);
    }

    /** Undoes a merge: what came from the claim goes back to it. */
    void giveBack(Claim other, Contributor by) {
        evidence.giveBack(other, by);
        inquiries.giveBack(other, by);
    }
}
