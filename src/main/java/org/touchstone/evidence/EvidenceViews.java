package org.touchstone.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.touchstone.claim.Claim;
import org.touchstone.paging.Keyset;
import org.touchstone.paging.Slice;
import org.touchstone.workspace.Seat;

/** Evidence as somebody may see it: without what a blind workspace keeps from them. */
@ApplicationScoped
@Transactional
public class EvidenceViews {
    private final EvidenceOfClaims evidence;
    private final Seals seals;

    EvidenceViews(EvidenceOfClaims evidence, Seals seals) {
        this.evidence = evidence;
        this.seals = seals;
    }

    /** A claim's evidence, ordered by public id: an order that tells nothing of stances. */
    public List<EvidenceView> list(Seat seat, Claim claim) {
        boolean sealed = seals.isSealed(seat, claim.id());
        return evidence.of(claim).stream()
                .filter(piece -> shown(piece, sealed))
                .map(piece -> view(seat, piece, sealed))
                .toList();
    }

    /** The same page by page. A page is as long as what is shown of it, so that its length tells of nothing that is not. */
    Slice<EvidenceView> list(Seat seat, Claim claim, Keyset keyset) {
        boolean sealed = seals.isSealed(seat, claim.id());
        return evidence.page(claim, !sealed, keyset).map(piece -> view(seat, piece, sealed));
    }

    /** One piece of evidence as somebody may see it now. */
    public EvidenceView one(Seat seat, Evidence piece) {
        return view(seat, piece, seals.isSealed(seat, piece.claim().id()));
    }

    /**
     * What the evidence of several claims amounts to, by the claim's key, as far as the one in the seat may know; a claim without
     * evidence is left out.
     */
    public Map<UUID, Gaps> gaps(Seat seat, Collection<Claim> claims) {
        var all = evidence.pieces(claims);
        Set<UUID> sealed = seals.sealed(seat, all.keySet());
        UUID me = seat.contributor().id();
        var gaps = new HashMap<UUID, Gaps>();
        all.forEach((claim, pieces) -> {
            boolean others =
                    pieces.stream().anyMatch(piece -> !piece.contributor().equals(me));
            gaps.put(claim, Gaps.of(pieces, others && sealed.contains(claim)));
        });
        return gaps;
    }

    boolean sealed(Seat seat, Claim claim) {
        return seals.isSealed(seat, claim.id());
    }

    static boolean mine(Seat seat, Evidence piece) {
        return piece.contributor().id().equals(seat.contributor().id());
    }

    /** Withdrawn evidence is there only for those who may see what rests on it. */
    static boolean shown(Evidence piece, boolean sealed) {
        return piece.withdrawnAt() == null || !sealed;
    }

    private static EvidenceView view(Seat seat, Evidence piece, boolean sealed) {
        boolean mine = mine(seat, piece);
        var whole = EvidenceView.of(
                piece, mine, Standing.allowed(seat.role(), piece.claim(), mine, piece.withdrawnAt() != null));
        return sealed && !mine ? whole.withheld() : whole;
    }
}
