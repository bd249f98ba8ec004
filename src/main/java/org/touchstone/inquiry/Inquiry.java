package org.touchstone.inquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.claim.Claim;
import org.touchstone.identity.Keys;
import org.touchstone.workspace.Contributor;

/** A search for evidence on a claim that found nothing: what for, where, by whom and when. */
@Entity
public class Inquiry {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "looked_for")
    private String lookedFor;

    @Column(name = "looked_in")
    private String lookedIn;

    @Column(name = "looked_at")
    private String lookedAt;

    @Column(name = "note")
    private @Nullable String note;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_claim_id")
    private @Nullable Claim fromClaim;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contributor_id")
    private Contributor contributor;

    @Version
    private int version;

    protected Inquiry() {}

    Inquiry(Claim claim, Contributor contributor, InquiryRecord from) {
        this.id = Keys.next();
        this.claim = claim;
        this.contributor = contributor;
        this.publicId = from.publicId();
        this.createdAt = from.createdAt();
        this.withdrawnAt = from.withdrawnAt();
        this.lookedFor = from.finding().lookedFor();
        this.lookedIn = from.finding().lookedIn();
        this.lookedAt = from.finding().lookedAt();
        this.note = from.finding().note();
    }

    /** Takes the inquiry back although an assessment rests on it: it stays for those who may see that assessment. */
    void withdraw(Instant at) {
        this.withdrawnAt = at;
    }

    /** Goes with its claim into the one that takes it in. */
    void goTo(Claim survivor) {
        this.fromClaim = claim;
        this.claim = survivor;
    }

    /** Goes back to the claim that it came from. */
    void goHome() {
        if (fromClaim != null) {
            this.claim = fromClaim;
            this.fromClaim = null;
        }
    }

    public UUID id() {
        return id;
    }

    public Claim claim() {
        return claim;
    }

    public String publicId() {
        return publicId;
    }

    public Finding finding() {
        return new Finding(lookedFor, lookedIn, lookedAt, note);
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Contributor contributor() {
        return contributor;
    }

    public int version() {
        return version;
    }
}
