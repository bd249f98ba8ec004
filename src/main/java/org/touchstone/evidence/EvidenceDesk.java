package org.touchstone.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchstone.activity.Done;
import org.touchstone.claim.Claim;
import org.touchstone.claim.Claims;
import org.touchstone.identity.Moments;
import org.touchstone.identity.PublicIds;
import org.touchstone.paging.Keyset;
import org.touchstone.paging.Slice;
import org.touchstone.permission.Action;
import org.touchstone.refusal.Refusal;
import org.touchstone.source.Snapshot;
import org.touchstone.source.Source;
import org.touchstone.wire.MergePatch;
import org.touchstone.wire.Versions;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.Seat;

/** Evidence as a member works on it: each change is one transaction and is logged. */
@ApplicationScoped
@Transactional
public class EvidenceDesk {
    private final EvidenceOfClaims evidence;
    private final EvidenceViews views;
    private final Passages passages;
    private final Reliance reliance;
    private final Claims claims;
    private final ClaimLog log;
    private final EntityManager entities;
    private final Moments moments;

    EvidenceDesk(
            EvidenceOfClaims evidence,
            EvidenceViews views,
            Passages passages,
            Reliance reliance,
            Claims claims,
            ClaimLog log,
            EntityManager entities,
            Moments moments) {
        this.evidence = evidence;
        this.views = views;
        this.passages = passages;
        this.reliance = reliance;
        this.claims = claims;
        this.log = log;
        this.entities = entities;
        this.moments = moments;
    }

    Slice<EvidenceView> list(Seat seat, String claimId, Keyset keyset) {
        return views.list(seat, claims.get(seat.workspace(), claimId), keyset);
    }

    EvidenceView get(Seat seat, String claimId, String id) {
        Claim claim = claims.get(seat.workspace(), claimId);
        Evidence piece = evidence.get(claim, id);
        if (!EvidenceViews.shown(piece, views.sealed(seat, claim))) {
            throw Refusal.missing("evidence", id);
        }
        return views.one(seat, piece);
    }

    public EvidenceView add(Seat seat, String claimId, NewEvidence wanted) {
        Claim claim = claims.lock(seat.workspace(), claimId);
        Standing.checkAdding(seat.role(), claim, Action.ADD_EVIDENCE);
        Source source = passages.source(claim, wanted.sourceId());
        Snapshot snapshot = passages.snapshot(source, wanted.snapshotId());
        var selected = wanted.selector() == null ? null : wanted.selector().span();
        Quotation quotation = passages.quotation(source, snapshot, wanted.quote(), selected);
        Instant now = moments.now();
        var record = new EvidenceRecord(
                PublicIds.next(),
                source,
                snapshot,
                wanted.stance(),
                quotation,
                checkedAt(quotation, snapshot, now),
                wanted.particulars(),
                null,
                null,
                null,
                now);
        Evidence piece = evidence.add(claim, contributor(seat), record);
        EvidenceView made = views.one(seat, piece);
        log.record(claim, done(seat, "added", piece).to(made));
        return made;
    }

    EvidenceView change(Seat seat, String claimId, String id, @Nullable String ifMatch, MergePatch patch) {
        Evidence piece = touched(seat, claimId, id, Action.EDIT_EVIDENCE, ifMatch);
        EvidenceView before = views.one(seat, piece);
        patch.only(
                "stance",
                "snapshotId",
                "quote",
                "selector",
                "translation",
                "translator",
                "question",
                "evidenceSet",
                "note");
        patch.choice("stance", Stance.class, piece::takeStance);
        piece.describe(piece.particulars().changed(patch));
        if (patch.has("snapshotId") || patch.has("quote") || patch.has("selector")) {
            quoteAnew(piece, PassageChange.of(patch));
        }
        entities.flush();
        EvidenceView after = views.one(seat, piece);
        log.record(piece.claim(), done(seat, "changed", piece).from(before).to(after));
        return after;
    }

    private void quoteAnew(Evidence piece, PassageChange change) {
        Snapshot old = piece.snapshot();
        String snapshotId = change.namesSnapshot() ? change.snapshotId() : old == null ? null : old.publicId();
        Snapshot snapshot = passages.snapshot(piece.source(), snapshotId);
        String quote = change.quote(piece.quotation().quote());
        Quotation quotation = passages.quotation(piece.source(), snapshot, quote, change.selected());
        piece.quotes(quotation, snapshot, checkedAt(quotation, snapshot, moments.now()));
    }

    /**
     * Deletes evidence. Where a submitted assessment rests on it that is refused to those who may know of the assessment. In a blind
     * workspace its author, who may not, gets the same answer as ever: the evidence is withdrawn, and stays for those who may.
     */
    void delete(Seat seat, String claimId, String id, @Nullable String ifMatch) {
        Evidence piece = touched(seat, claimId, id, Action.DELETE_EVIDENCE, ifMatch);
        Claim claim = piece.claim();
        log.record(claim, done(seat, "deleted", piece).from(views.one(seat, piece)));
        if (!reliance.restsOn(piece.id())) {
            reliance.letGo(piece.id());
            evidence.delete(piece);
        } else if (views.sealed(seat, claim)) {
            piece.withdraw(moments.now());
        } else {
            throw Refusal.conflict(
                    "A submitted assessment rests on this evidence, so it stays. Say in its note what is wrong with it.");
        }
    }

    /** The evidence, locked, for somebody who may do this to it and has seen its current version. */
    private Evidence touched(Seat seat, String claimId, String id, Action action, @Nullable String ifMatch) {
        Claim claim = claims.get(seat.workspace(), claimId);
        Evidence piece = evidence.lock(claim, id);
        boolean sealed = views.sealed(seat, claim);
        if (!EvidenceViews.shown(piece, sealed)) {
            throw Refusal.missing("evidence", id);
        }
        boolean mine = EvidenceViews.mine(seat, piece);
        if (sealed && !mine) {
            throw Refusal.forbidden(
                    "This evidence is somebody else's and sealed until your own assessment is in. Submit yours first.");
        }
        Standing.check(seat.role(), claim, mine, action);
        Versions.check(ifMatch, piece.version(), () -> views.one(seat, piece));
        if (piece.withdrawnAt() != null) {
            throw Refusal.conflict(
                    "Its author has withdrawn this evidence. It stays because an assessment rests on it.");
        }
        return piece;
    }

    private static @Nullable Instant checkedAt(Quotation quotation, @Nullable Snapshot snapshot, Instant now) {
        return quotation.quote() == null || snapshot == null ? null : now;
    }

    private Done done(Seat seat, String verb, Evidence piece) {
        return Done.by(seat.workspace(), contributor(seat), verb, "evidence", piece.publicId());
    }

    private Contributor contributor(Seat seat) {
        return entities.getReference(Contributor.class, seat.contributor().id());
    }
}
