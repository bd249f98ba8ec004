package org.touchstone.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.identity.Keys;
import org.touchstone.identity.PublicIds;
import org.touchstone.refusal.Refusal;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.Verdict;

/**
 * One reviewer's verdict on one claim in one round: a draft until submitted, then never changed. A change of mind is a new round.
 */
@Entity
public class Assessment {
    @Id
    private UUID id;

    @Column(name = "claim_id")
    private UUID claimId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contributor_id")
    private Contributor contributor;

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "round")
    private int round;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "verdict_id")
    private @Nullable Verdict verdict;

    @Column(name = "confidence")
    private @Nullable Integer confidence;

    @Column(name = "justification")
    private String justification;

    @Column(name = "as_of")
    private @Nullable String asOf;

    @Column(name = "condition_text")
    private @Nullable String condition;

    @Column(name = "corrected_value")
    private @Nullable String correctedValue;

    @Column(name = "statement_number")
    private int statementNumber;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Version
    private int version;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "assessment_evidence", joinColumns = @JoinColumn(name = "assessment_id"))
    @Column(name = "evidence_id")
    private Set<UUID> evidence = new HashSet<>();

    @Transient
    private boolean sealed;

    protected Assessment() {}

    /** A draft. */
    Assessment(UUID claimId, Contributor contributor, int round, Instant now) {
        this.id = Keys.next();
        this.publicId = PublicIds.next();
        this.claimId = claimId;
        this.contributor = contributor;
        this.round = round;
        this.justification = "";
        this.createdAt = now;
    }

    /** Writes the draft anew, as a judgement of the statement's version {@code statementNumber}. */
    void write(Judgement judgement, int statementNumber) {
        refuseIfSubmitted();
        this.verdict = judgement.verdict();
        this.confidence = judgement.confidence();
        this.justification = judgement.justification();
        this.asOf = judgement.asOf();
        this.condition = judgement.condition();
        this.correctedValue = judgement.correctedValue();
        this.statementNumber = statementNumber;
        if (!evidence.equals(judgement.evidence())) {
            evidence.clear();
            evidence.addAll(judgement.evidence());
        }
    }

    /** Hands the draft in. A claim reopened meanwhile has moved on to later rounds: {@code firstRound} is the first that counts. */
    void submit(int firstRound, Instant now) {
        refuseIfSubmitted();
        this.round = Math.max(round, firstRound);
        this.submittedAt = now;
    }

    private void refuseIfSubmitted() {
        if (submittedAt != null) {
            throw Refusal.conflict(
                    "This assessment was submitted and stays as it is. To change your mind, write a new one.");
        }
    }

    @PostLoad
    void seal() {
        sealed = submittedAt != null;
    }

    @PreUpdate
    @PreRemove
    void keepWhatWasSubmitted() {
        if (sealed) {
            throw new IllegalStateException("a submitted assessment never changes: " + publicId);
        }
    }

    /** What counts of it; only a submitted one has a verdict for sure. */
    Ballot ballot() {
        if (submittedAt == null || verdict == null) {
            throw new IllegalStateException("a draft counts for nothing: " + publicId);
        }
        return new Ballot(id, contributor.id(), verdict.code(), round, statementNumber);
    }

    Judgement judgement() {
        return new Judgement(verdict, confidence, justification, asOf, condition, correctedValue, evidence);
    }

    boolean isOf(Contributor somebody) {
        return contributor.id().equals(somebody.id());
    }

    boolean submitted() {
        return submittedAt != null;
    }

    public UUID id() {
        return id;
    }

    public UUID claimId() {
        return claimId;
    }

    public String publicId() {
        return publicId;
    }

    public Contributor contributor() {
        return contributor;
    }

    public int round() {
        return round;
    }

    public @Nullable Verdict verdict() {
        return verdict;
    }

    public @Nullable Integer confidence() {
        return confidence;
    }

    public String justification() {
        return justification;
    }

    public @Nullable String asOf() {
        return asOf;
    }

    public @Nullable String condition() {
        return condition;
    }

    public @Nullable String correctedValue() {
        return correctedValue;
    }

    public int statementNumber() {
        return statementNumber;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public int version() {
        return version;
    }
}
