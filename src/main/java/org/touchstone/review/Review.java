package org.touchstone.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a claim stands with its reviewers. A claim that none has touched has no review. */
@Entity
public class Review {
    @Id
    @Column(name = "claim_id")
    private UUID claimId;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    @Column(name = "first_round")
    private int firstRound;

    @Column(name = "reopened_at")
    private @Nullable Instant reopenedAt;

    @Column(name = "reopen_reason")
    private @Nullable String reopenReason;

    @Version
    private int version;

    protected Review() {}

    Review(UUID claimId) {
        this.claimId = claimId;
        this.state = ReviewState.UNTOUCHED;
        this.firstRound = 1;
    }

    void become(ReviewState next) {
        this.state = next;
    }

    /** Begins anew: what was submitted before {@code firstRound} stays and counts no more. */
    void reopen(int firstRound, String reason, Instant now) {
        this.state = ReviewState.IN_REVIEW;
        this.firstRound = firstRound;
        this.reopenReason = reason;
        this.reopenedAt = now;
    }

    public UUID claimId() {
        return claimId;
    }

    public ReviewState state() {
        return state;
    }

    /** The first round that counts: 1, and after each reopening one later than any round before it. */
    public int firstRound() {
        return firstRound;
    }

    public @Nullable Instant reopenedAt() {
        return reopenedAt;
    }

    public @Nullable String reopenReason() {
        return reopenReason;
    }
}
