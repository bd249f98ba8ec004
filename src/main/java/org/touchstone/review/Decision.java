package org.touchstone.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.identity.Keys;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.Verdict;

/** The claim's verdict for the world, and where it came from. One that is reopened or outdated stays, with the time it ended. */
@Entity
public class Decision {
    @Id
    private UUID id;

    @Column(name = "claim_id")
    private UUID claimId;

    @Column(name = "public_id")
    private String publicId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "verdict_id")
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(name = "justification")
    private @Nullable String justification;

    @Column(name = "as_of")
    private @Nullable String asOf;

    @Column(name = "condition_text")
    private @Nullable String condition;

    @Column(name = "corrected_value")
    private @Nullable String correctedValue;

    @Column(name = "statement_number")
    private int statementNumber;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contributor_id")
    private @Nullable Contributor contributor;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "decision_assessment", joinColumns = @JoinColumn(name = "decision_id"))
    @Column(name = "assessment_id")
    private Set<UUID> assessments = new HashSet<>();

    protected Decision() {}

    Decision(UUID claimId, DecisionRecord told) {
        this.id = Keys.next();
        this.claimId = claimId;
        this.publicId = told.publicId();
        this.verdict = told.verdict();
        this.origin = told.origin();
        this.justification = told.grounds().justification();
        this.asOf = told.grounds().asOf();
        this.condition = told.grounds().condition();
        this.correctedValue = told.grounds().correctedValue();
        this.statementNumber = told.statementNumber();
        this.contributor = told.contributor();
        this.decidedAt = told.decidedAt();
        this.endedAt = told.endedAt();
        this.assessments.addAll(told.assessments());
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    /** Whether it holds today. */
    public boolean holds() {
        return endedAt == null;
    }

    boolean adjudicatedBy(Contributor somebody) {
        return origin == Origin.ADJUDICATED
                && contributor != null
                && contributor.id().equals(somebody.id());
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

    public Verdict verdict() {
        return verdict;
    }

    public Origin origin() {
        return origin;
    }

    public Grounds grounds() {
        return new Grounds(justification, asOf, condition, correctedValue);
    }

    public int statementNumber() {
        return statementNumber;
    }

    /** Who adjudicated it; null when the reviewers' own verdicts decided. */
    public @Nullable Contributor contributor() {
        return contributor;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
