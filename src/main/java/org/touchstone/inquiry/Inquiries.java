package org.touchstone.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.activity.Done;
import org.touchstone.claim.Claim;
import org.touchstone.evidence.ClaimLog;
import org.touchstone.evidence.Seals;
import org.touchstone.evidence.Standing;
import org.touchstone.paging.Keyset;
import org.touchstone.paging.Slice;
import org.touchstone.refusal.Refusal;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.Seat;

/** All the inquiries of a workspace's claims: the one door through which other packages reach them. */
@ApplicationScoped
@Transactional
public class Inquiries {
    private final InquiryRepository repository;
    private final Seals seals;
    private final ClaimLog log;
    private final EntityManager entities;

    Inquiries(InquiryRepository repository, Seals seals, ClaimLog log, EntityManager entities) {
        this.repository = repository;
        this.seals = seals;
        this.log = log;
        this.entities = entities;
    }

    /** Ordered by public id; nothing is sealed. */
    public List<Inquiry> of(Claim claim) {
        return repository.listOf(List.of(claim.id()));
    }

    /** The inquiries of several claims by the claim's key; a claim without any is left out. */
    public Map<UUID, List<Inquiry>> of(Collection<Claim> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        return repository.listOf(claims.stream().map(Claim::id).toList()).stream()
                .collect(Collectors.groupingBy(inquiry -> inquiry.claim().id()));
    }

    /** How many inquiries of a claim stand, withdrawn ones left out: a verdict may need one. */
    public long count(Claim claim) {
        return repository.countStanding(claim.id());
    }

    /** Of these claims the keys of those on which an inquiry stands. */
    public Set<UUID> claimsWith(Collection<Claim> claims) {
        return claims.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        repository.claimsWith(claims.stream().map(Claim::id).toList()));
    }

    /** Ordered by public id, without what a blind workspace keeps from the one in the seat. */
    public List<InquiryView> list(Seat seat, Claim claim) {
        boolean sealed = seals.isSealed(seat, claim.id());
        return of(claim).stream()
                .filter(inquiry -> inquiry.withdrawnAt() == null || !sealed)
                .map(inquiry -> view(seat, inquiry, sealed))
                .toList();
    }

    /** The same page by page. A page is as long as what is shown of it, so that its length tells of nothing that is not. */
    Slice<InquiryView> list(Seat seat, Claim claim, Keyset keyset) {
        boolean sealed = seals.isSealed(seat, claim.id());
        return Slice.of(repository.list(claim.id(), !sealed, keyset), keyset, Inquiry::publicId)
                .map(inquiry -> view(seat, inquiry, sealed));
    }

    InquiryView view(Seat seat, Inquiry inquiry, boolean sealed) {
        boolean mine = mine(seat, inquiry);
        var whole = InquiryView.of(
                inquiry, mine, Standing.allowed(seat.role(), inquiry.claim(), mine, inquiry.withdrawnAt() != null));
        return sealed && !mine ? whole.withheld() : whole;
    }

    static boolean mine(Seat seat, Inquiry inquiry) {
        return inquiry.contributor().id().equals(seat.contributor().id());
    }

    Inquiry add(Claim claim, Contributor by, InquiryRecord wanted) {
        if (repository.count("claim.id", claim.id()) >= InquiryRepository.MOST) {
            throw Refusal.conflict("A claim holds " + InquiryRepository.MOST + " inquiries at most.");
        }
        var inquiry = new Inquiry(claim, by, wanted);
        repository.persistAndFlush(inquiry);
        return inquiry;
    }

    Inquiry get(Claim claim, String publicId) {
        return repository.find(claim.id(), publicId).orElseThrow(() -> Refusal.missing("inquiry", publicId));
    }

    /** The inquiry, which nobody else changes until the transaction ends. */
    Inquiry lock(Claim claim, String publicId) {
        return repository.lock(claim.id(), publicId).orElseThrow(() -> Refusal.missing("inquiry", publicId));
    }

    void delete(Inquiry inquiry) {
        repository.delete(inquiry);
        entities.flush();
    }

    /** The inquiries of a claim that another takes in go over to that one. */
    public void takeIn(Claim other, Claim survivor, Contributor by) {
        for (Inquiry inquiry : of(other)) {
            inquiry.goTo(survivor);
            log(inquiry, by, "moved");
        }
        entities.flush();
    }

    /** Undoes {@link #takeIn}. */
    public void giveBack(Claim other, Contributor by) {
        for (Inquiry inquiry : repository.listTakenFrom(other.id())) {
            inquiry.goHome();
            log(inquiry, by, "moved back");
        }
        entities.flush();
    }

    private void log(Inquiry inquiry, Contributor by, String verb) {
        Claim claim = inquiry.claim();
        log.record(claim, Done.by(claim.workspace(), by, verb, "inquiry", inquiry.publicId()));
    }

    public Optional<Inquiry> find(Claim claim, String publicId) {
        return repository.find(claim.id(), publicId);
    }
}
