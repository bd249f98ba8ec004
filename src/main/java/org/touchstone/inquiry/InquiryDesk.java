package org.touchstone.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.touchstone.activity.Done;
import org.touchstone.claim.Claim;
import org.touchstone.claim.Claims;
import org.touchstone.date.PartialDate;
import org.touchstone.evidence.ClaimLog;
import org.touchstone.evidence.Reliance;
import org.touchstone.evidence.Seals;
import org.touchstone.evidence.Standing;
import org.touchstone.identity.Moments;
import org.touchstone.identity.PublicIds;
import org.touchstone.paging.Keyset;
import org.touchstone.paging.Slice;
import org.touchstone.permission.Action;
import org.touchstone.refusal.Refusal;
import org.touchstone.wire.Versions;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.Seat;

/** Inquiries as a member works on them: each change is one transaction and is logged. */
@ApplicationScoped
@Transactional
public class InquiryDesk {
    private final Inquiries inquiries;
    private final Claims claims;
    private final Seals seals;
    private final Reliance reliance;
    private final ClaimLog log;
    private final EntityManager entities;
    private final Moments moments;

    InquiryDesk(
            Inquiries inquiries,
            Claims claims,
            Seals seals,
            Reliance reliance,
            ClaimLog log,
            EntityManager entities,
            Moments moments) {
        this.inquiries = inquiries;
        this.claims = claims;
        this.seals = seals;
        this.reliance = reliance;
        this.log = log;
        this.entities = entities;
        this.moments = moments;
    }

    Slice<InquiryView> list(Seat seat, String claimId, Keyset keyset) {
        return inquiries.list(seat, claims.get(seat.workspace(), claimId), keyset);
    }

    InquiryView get(Seat seat, String claimId, String id) {
        Claim claim = claims.get(seat.workspace(), claimId);
        return inquiries.list(seat, claim).stream()
                .filter(inquiry -> inquiry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("inquiry", id));
    }

    public InquiryView add(Seat seat, String claimId, Finding finding) {
        Claim claim = claims.lock(seat.workspace(), claimId);
        Standing.checkAdding(seat.role(), claim, Action.ADD_INQUIRY);
        var now = moments.now();
        var unused = PartialDate.begun("/lookedAt", finding.lookedAt(), now);
        var record = new InquiryRecord(PublicIds.next(), finding, null, now);
        Inquiry inquiry = inquiries.add(claim, contributor(seat), record);
        InquiryView made = inquiries.view(seat, inquiry, false);
        log.record(claim, done(seat, "added", inquiry).to(made));
        return made;
    }

    /**
     * Deletes an inquiry. The last one stays where a submitted assessment has a verdict that needs one; an author who may not know of
     * that assessment gets the same answer as ever.
     */
    void delete(Seat seat, String claimId, String id, @Nullable String ifMatch) {
        Claim claim = claims.lock(seat.workspace(), claimId);
        Inquiry inquiry = inquiries.lock(claim, id);
        boolean sealed = seals.isSealed(seat, claim.id());
        check(seat, inquiry, sealed, ifMatch);
        log.record(claim, done(seat, "deleted", inquiry).from(inquiries.view(seat, inquiry, sealed)));
        if (inquiries.count(claim) > 1 || !reliance.needsInquiry(claim.id())) {
            inquiries.delete(inquiry);
        } else if (sealed) {
            inquiry.withdraw(moments.now());
        } else {
            throw Refusal.conflict("A submitted assessment needs this inquiry, so it stays. Record another one first.");
        }
    }

    private void check(Seat seat, Inquiry inquiry, boolean sealed, @Nullable String ifMatch) {
        boolean mine = Inquiries.mine(seat, inquiry);
        if (inquiry.withdrawnAt() != null && sealed) {
            throw Refusal.missing("inquiry", inquiry.publicId());
        }
        if (sealed && !mine) {
            throw Refusal.forbidden(
                    "This inquiry is somebody else's and sealed until your own assessment is in. Submit yours first.");
        }
        Standing.check(seat.role(), inquiry.claim(), mine, Action.DELETE_EVIDENCE);
        Versions.check(ifMatch, inquiry.version(), () -> inquiries.view(seat, inquiry, sealed));
        if (inquiry.withdrawnAt() != null) {
            throw Refusal.conflict(
                    "Its author has withdrawn this inquiry. It stays because an assessment rests on it.");
        }
    }

    private Done done(Seat seat, String verb, Inquiry inquiry) {
        return Done.by(seat.workspace(), contributor(seat), verb, "inquiry", inquiry.publicId());
    }

    private Contributor contributor(Seat seat) {
        return entities.getReference(Contributor.class, seat.contributor().id());
    }
}
