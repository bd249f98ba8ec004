package org.touchstone.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.activity.Done;
import org.touchstone.claim.Claim;
import org.touchstone.identity.Moments;
import org.touchstone.identity.PublicIds;
import org.touchstone.paging.Keyset;
import org.touchstone.paging.Slice;
import org.touchstone.refusal.Refusal;
import org.touchstone.workspace.Contributor;

/**
 * All the evidence of a workspace's claims: the one door through which other packages reach it. Nothing here is sealed: who shows it
 * to somebody goes through {@link EvidenceViews}.
 */
@ApplicationScoped
@Transactional
public class EvidenceOfClaims {
    private final EvidenceRepository repository;
    private final ClaimLog log;
    private final EntityManager entities;
    private final Moments moments;

    EvidenceOfClaims(EvidenceRepository repository, ClaimLog log, EntityManager entities, Moments moments) {
        this.repository = repository;
        this.log = log;
        this.entities = entities;
        this.moments = moments;
    }

    /** Ordered by public id. */
    public List<Evidence> of(Claim claim) {
        return repository.listOf(List.of(claim.id()));
    }

    /** Page by page, with or without what its author has withdrawn; ordered by public id. */
    Slice<Evidence> page(Claim claim, boolean withdrawnToo, Keyset keyset) {
        return Slice.of(repository.list(claim.id(), withdrawnToo, keyset), keyset, Evidence::publicId);
    }

    /** The evidence of several claims by the claim's key, each claim's ordered by public id; a claim without any is left out. */
    public Map<UUID, List<Evidence>> of(Collection<Claim> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        return repository.listOf(claims.stream().map(Claim::id).toList()).stream()
                .collect(Collectors.groupingBy(evidence -> evidence.claim().id()));
    }

    public Optional<Evidence> find(Claim claim, String publicId) {
        return repository.find(claim.id(), publicId);
    }

    public Evidence get(Claim claim, String publicId) {
        return find(claim, publicId).orElseThrow(() -> Refusal.missing("evidence", publicId));
    }

    /** What is counted of the evidence of several claims, by the claim's key. */
    Map<UUID, List<Gaps.Piece>> pieces(Collection<Claim> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        return repository.pieces(claims.stream().map(Claim::id).toList()).stream()
                .collect(Collectors.groupingBy(Gaps.Piece::claim));
    }

    /** How many sources a claim's evidence comes from, where the prints of one text count once. */
    public int origins(Claim claim) {
        return Gaps.of(repository.pieces(List.of(claim.id())), true).origins();
    }

    Evidence add(Claim claim, Contributor by, EvidenceRecord wanted) {
        if (repository.count("claim.id", claim.id()) >= EvidenceRepository.MOST) {
            throw Refusal.conflict("A claim holds " + EvidenceRepository.MOST + " pieces of evidence at most.");
        }
        var evidence = new Evidence(claim, by, wanted);
        repository.persistAndFlush(evidence);
        return evidence;
    }

    /** The evidence, which nobody else changes or comes to rest on until the transaction ends. */
    Evidence lock(Claim claim, String publicId) {
        return repository.lock(claim.id(), publicId).orElseThrow(() -> Refusal.missing("evidence", publicId));
    }

    /** Takes evidence away; the database refuses it where an assessment names it. */
    void delete(Evidence evidence) {
        repository.delete(evidence);
        entities.flush();
    }

    /**
     * Copies evidence to a part of a split claim. The copy stays its author's: whoever splits may not even know who that is.
     *
     * @param publicIds of evidence of {@code from}; withdrawn evidence is not copied
     */
    public void copy(Claim from, Collection<String> publicIds, Claim to, Contributor by) {
        for (String id : publicIds) {
            Evidence original = get(from, id);
            if (original.withdrawnAt() == null) {
                Evidence copy = add(to, original.contributor(), copyOf(original));
                log(copy, by, "copied");
            }
        }
    }

    private EvidenceRecord copyOf(Evidence original) {
        return new EvidenceRecord(
                PublicIds.next(),
                original.source(),
                original.snapshot(),
                original.stance(),
                original.quotation(),
                original.checkedAt(),
                original.particulars(),
                original.later(),
                original.publicId(),
                null,
                moments.now());
    }

    /** The evidence of a claim that another takes in goes over to that one. */
    public void takeIn(Claim other, Claim survivor, Contributor by) {
        for (Evidence evidence : of(other)) {
            evidence.goTo(survivor);
            log(evidence, by, "moved");
        }
        entities.flush();
    }

    /** Undoes {@link #takeIn}: what came from the claim goes back to it. */
    public void giveBack(Claim other, Contributor by) {
        for (Evidence evidence : repository.listTakenFrom(other.id())) {
            evidence.goHome();
            log(evidence, by, "moved back");
        }
        entities.flush();
    }

    private void log(Evidence evidence, Contributor by, String verb) {
        Claim claim = evidence.claim();
        log.record(claim, Done.by(claim.workspace(), by, verb, "evidence", evidence.publicId()));
    }
}
