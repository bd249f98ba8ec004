package org.touchstone.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.touchstone.source.Snapshot;
import org.touchstone.source.Source;
import org.touchstone.text.Selector;
import org.touchstone.workspace.Contributor;

/** What ties a source to a claim: what it does to the claim, the passage that does it, and whether the passage is there. */
@Entity
public class Evidence {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id")
    private Source source;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "snapshot_id")
    private @Nullable Snapshot snapshot;

    @Column(name = "public_id")
    private String publicId;

    @Enumerated(EnumType.STRING)
    @Column(name = "stance")
    private Stance stance;

    @Column(name = "quote")
    private @Nullable String quote;

    @Column(name = "start_offset")
    private @Nullable Integer start;

    @Column(name = "end_offset")
    private @Nullable Integer end;

    @Column(name = "exact")
    private @Nullable String exact;

    @Column(name = "prefix")
    private @Nullable String prefix;

    @Column(name = "suffix")
    private @Nullable String suffix;

    @Enumerated(EnumType.STRING)
    @Column(name = "quote_check")
    private QuoteGrade grade;

    @Column(name = "checked_at")
    private @Nullable Instant checkedAt;

    @Column(name = "translation")
    private @Nullable String translation;

    @Column(name = "translator")
    private @Nullable String translator;

    @Column(name = "question")
    private @Nullable String question;

    @Column(name = "evidence_set")
    private int evidenceSet;

    @Column(name = "note")
    private @Nullable String note;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "later_snapshot_id")
    private @Nullable Snapshot laterSnapshot;

    @Enumerated(EnumType.STRING)
    @Column(name = "later_check")
    private @Nullable QuoteGrade laterGrade;

    @Column(name = "later_checked_at")
    private @Nullable Instant laterCheckedAt;

    @Column(name = "copied_from")
    private @Nullable String copiedFrom;

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

    protected Evidence() {}

    Evidence(Claim claim, Contributor contributor, EvidenceRecord from) {
        this.id = Keys.next();
        this.claim = claim;
        this.contributor = contributor;
        this.publicId = from.publicId();
        this.source = from.source();
        this.stance = from.stance();
        this.createdAt = from.createdAt();
        this.copiedFrom = from.copiedFrom();
        this.withdrawnAt = from.withdrawnAt();
        this.grade = from.quotation().grade();
        quotes(from.quotation(), from.snapshot(), from.checkedAt());
        describe(from.particulars());
        laterSays(from.later());
    }

    void takeStance(Stance stance) {
        this.stance = stance;
    }

    void describe(Particulars particulars) {
        this.translation = particulars.translation();
        this.translator = particulars.translator();
        this.question = particulars.question();
        this.evidenceSet = particulars.evidenceSet();
        this.note = particulars.note();
    }

    /** Takes what came of looking for a passage; what a later snapshot said of the one before is forgotten. */
    void quotes(Quotation quotation, @Nullable Snapshot in, @Nullable Instant at) {
        this.quote = quotation.quote();
        this.grade = quotation.grade();
        this.snapshot = in;
        this.checkedAt = at;
        Selector selector = quotation.selector();
        this.start = selector == null ? null : selector.start();
        this.end = selector == null ? null : selector.end();
        this.exact = selector == null ? null : selector.exact();
        this.prefix = selector == null ? null : selector.prefix();
        this.suffix = selector == null ? null : selector.suffix();
        laterSays(null);
    }

    void laterSays(@Nullable Later later) {
        this.laterSnapshot = later == null ? null : later.snapshot();
        this.laterGrade = later == null ? null : later.grade();
        this.laterCheckedAt = later == null ? null : later.checkedAt();
    }

    /** Takes the evidence back although an assessment rests on it: it stays for those who may see that assessment. */
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

    public Source source() {
        return source;
    }

    /** In which the passage was looked for. */
    public @Nullable Snapshot snapshot() {
        return snapshot;
    }

    public String publicId() {
        return publicId;
    }

    public Stance stance() {
        return stance;
    }

    public Quotation quotation() {
        return new Quotation(quote, selector(), grade);
    }

    private @Nullable Selector selector() {
        if (start == null || end == null || exact == null || prefix == null || suffix == null) {
            return null;
        }
        return new Selector(start, end, exact, prefix, suffix);
    }

    public @Nullable Instant checkedAt() {
        return checkedAt;
    }

    public Particulars particulars() {
        return new Particulars(translation, translator, question, evidenceSet, note);
    }

    /** What a later snapshot of the source said of the passage; null where none is known. */
    public @Nullable Later later() {
        return laterSnapshot == null || laterGrade == null || laterCheckedAt == null
                ? null
                : new Later(laterSnapshot, laterGrade, laterCheckedAt);
    }

    public @Nullable String copiedFrom() {
        return copiedFrom;
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
