package org.touchstone.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.article.Article;
import org.touchstone.identity.Keys;
import org.touchstone.refusal.Refusal;
import org.touchstone.split.ClaimType;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.Workspace;

/** One assertion in one article that can be true or false, wherever the article makes it. */
@Entity
public class Claim {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "workspace_id")
    private Workspace workspace;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private @Nullable Article article;

    @Column(name = "public_id")
    private String publicId;

    @Enumerated(EnumType.STRING)
    private Intake intake;

    @Enumerated(EnumType.STRING)
    @Column(name = "intake_before")
    private @Nullable Intake intakeBefore;

    @Enumerated(EnumType.STRING)
    @Column(name = "discard_reason")
    private @Nullable DiscardReason discardReason;

    @Column(name = "discard_note")
    private @Nullable String discardNote;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "discarded_by_id")
    private @Nullable Contributor discardedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    private @Nullable Claim mergedInto;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "split_from_id")
    private @Nullable Claim splitFrom;

    @Column(name = "statement_number")
    private int statementNumber;

    @Column(name = "statement")
    private String statement;

    @Column(name = "gist")
    private String gist;

    @Enumerated(EnumType.STRING)
    private ClaimType type;

    @Column(name = "other_types")
    private String otherTypes;

    @Enumerated(EnumType.STRING)
    private Checking checking;

    @Column(name = "checkable")
    private boolean checkable;

    @Column(name = "claimant")
    private @Nullable String claimant;

    @Column(name = "claim_date")
    private @Nullable String claimDate;

    @Column(name = "main")
    private boolean main;

    @Column(name = "segment")
    private @Nullable Integer segment;

    @Column(name = "first_start")
    private @Nullable Integer firstStart;

    @Column(name = "score", precision = 5, scale = 4)
    private @Nullable BigDecimal score;

    @Column(name = "score_reasons")
    private String scoreReasons;

    @Enumerated(EnumType.STRING)
    @Column(name = "suggested_discard")
    private @Nullable DiscardReason suggestedDiscard;

    @Column(name = "proposed_by")
    private @Nullable String proposedBy;

    @Column(name = "reviewers_needed")
    private @Nullable Integer reviewersNeeded;

    @Column(name = "created_at")
    private Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contributor_id")
    private Contributor contributor;

    @Version
    private int version;

    protected Claim() {}

    Claim(
            Workspace workspace,
            @Nullable Article article,
            Contributor by,
            String publicId,
            ClaimDraft draft,
            Instant now) {
        this.id = Keys.next();
        this.workspace = workspace;
        this.article = article;
        this.contributor = by;
        this.publicId = publicId;
        this.createdAt = now;
        this.intake = draft.proposal() == null ? Intake.OPEN : Intake.CANDIDATE;
        this.statementNumber = 1;
        this.statement = draft.statement();
        this.main = true;
        this.scoreReasons = "";
        describe(draft.description());
        var proposal = draft.proposal();
        if (proposal != null) {
            this.main = proposal.main();
            this.score = proposal.score();
            this.scoreReasons = String.join("\n", proposal.reasons());
            this.suggestedDiscard = proposal.suggestedDiscard();
            this.proposedBy = proposal.by();
        }
    }

    /** Whatever triage decides goes through here, so that each step can be taken back. */
    private void become(Intake next) {
        if (!intake.mayBecome(next)) {
            throw Refusal.conflict("A claim that is " + words(intake) + " cannot become " + words(next) + ".");
        }
        intakeBefore = intake;
        intake = next;
    }

    void accept() {
        become(Intake.OPEN);
    }

    void setAside() {
        become(Intake.SET_ASIDE);
    }

    void discard(DiscardReason reason, @Nullable String note, Contributor by) {
        become(Intake.DISCARDED);
        discardReason = reason;
        discardNote = note;
        discardedBy = by;
    }

    void mergeInto(Claim survivor, Contributor by) {
        discard(DiscardReason.MERGED, null, by);
        mergedInto = survivor;
    }

    void comesFrom(Claim original) {
        splitFrom = original;
        proposedBy = original.proposedBy;
        score = original.score;
        scoreReasons = original.scoreReasons;
        claimDate = original.claimDate;
        reviewersNeeded = original.reviewersNeeded;
        main = original.main;
    }

    /** Takes the last step of triage back: the claim is again what it was before. */
    void restore() {
        switch (intake) {
            case CANDIDATE -> throw Refusal.conflict("A candidate has nothing to take back.");
            case OPEN -> {
                if (proposedBy == null) {
                    throw Refusal.conflict("A claim that a person made was never a candidate. Discard it instead.");
                }
                intake = Intake.CANDIDATE;
                intakeBefore = null;
            }
            case SET_ASIDE, DISCARDED -> {
                intake = intakeBefore == null ? Intake.CANDIDATE : intakeBefore;
                intakeBefore = intake == Intake.OPEN && proposedBy != null ? Intake.CANDIDATE : null;
                discardReason = null;
                discardNote = null;
                discardedBy = null;
                mergedInto = null;
            }
        }
    }

    /** Puts a state back as a bundle tells of it. */
    void restoreIntake(IntakeRecord told, @Nullable Contributor discarder) {
        intake = told.intake();
        intakeBefore = told.before();
        discardReason = told.discardReason();
        discardNote = told.discardNote();
        discardedBy = discarder;
    }

    void restoreLinks(@Nullable Claim into, @Nullable Claim from) {
        mergedInto = into;
        splitFrom = from;
    }

    /** Gives the statement new words. What was judged before was judged of the words before. */
    void restate(String words) {
        statement = words;
        statementNumber++;
    }

    void restoreStatement(int number, String words) {
        statementNumber = number;
        statement = words;
    }

    void describe(ClaimDescription description) {
        this.gist = description.gist();
        this.type = description.type();
        this.otherTypes = String.join(
                ",", description.otherTypes().stream().map(Enum::name).toList());
        this.checking = description.checking();
        this.checkable = description.checkable();
        this.claimant = description.claimant();
        this.claimDate = description.claimDate();
        this.reviewersNeeded = description.reviewersNeeded();
    }

    void standsAt(@Nullable Integer firstStart, @Nullable Integer segment) {
        this.firstStart = firstStart;
        this.segment = segment;
    }

    public ClaimDescription description() {
        return new ClaimDescription(
                gist, type, otherTypes(), checking, checkable, claimant, claimDate, reviewersNeeded);
    }

    private List<ClaimType> otherTypes() {
        var types = new ArrayList<ClaimType>();
        for (var name : otherTypes.split(",", -1)) {
            if (!name.isEmpty()) {
                types.add(ClaimType.valueOf(name));
            }
        }
        return types;
    }

    private static String words(Intake intake) {
        return switch (intake) {
            case CANDIDATE -> "a candidate";
            case OPEN -> "open";
            case SET_ASIDE -> "set aside";
            case DISCARDED -> "discarded";
        };
    }

    public UUID id() {
        return id;
    }

    public Workspace workspace() {
        return workspace;
    }

    /** The article that makes it; null for a claim that was imported without one. */
    public @Nullable Article article() {
        return article;
    }

    public String publicId() {
        return publicId;
    }

    public Intake intake() {
        return intake;
    }

    /** What it was before triage last decided, as a bundle writes it. */
    public IntakeRecord intakeRecord() {
        return new IntakeRecord(
                intake, intakeBefore, discardReason, discardNote, discardedBy == null ? null : discardedBy.publicId());
    }

    public @Nullable DiscardReason discardReason() {
        return discardReason;
    }

    public @Nullable String discardNote() {
        return discardNote;
    }

    public @Nullable Contributor discardedBy() {
        return discardedBy;
    }

    public @Nullable Claim mergedInto() {
        return mergedInto;
    }

    public @Nullable Claim splitFrom() {
        return splitFrom;
    }

    public int statementNumber() {
        return statementNumber;
    }

    public String statement() {
        return statement;
    }

    public String gist() {
        return gist;
    }

    public ClaimType type() {
        return type;
    }

    public boolean main() {
        return main;
    }

    /** The index of the segment of the latest revision in which it first stands; null when it stands nowhere. */
    public @Nullable Integer segment() {
        return segment;
    }

    /** Where it first stands in the latest revision, in code points; null when it stands nowhere. */
    public @Nullable Integer firstStart() {
        return firstStart;
    }

    /** What the machine said when it proposed the claim; null for a claim that a person made. */
    public @Nullable Proposal proposal() {
        return proposedBy == null
                ? null
                : new Proposal(
                        proposedBy,
                        main,
                        score,
                        scoreReasons.isEmpty() ? List.of() : List.of(scoreReasons.split("\n", -1)),
                        suggestedDiscard);
    }

    /** How many reviewers it needs, where it asks for another number than its article and its workspace. */
    public @Nullable Integer reviewersNeeded() {
        return reviewersNeeded;
    }

    /** How many reviewers it needs in the end: the claim's number, else its article's, else the workspace's. */
    public int reviewersItNeeds() {
        if (reviewersNeeded != null) {
            return reviewersNeeded;
        }
        var byArticle = article == null ? null : article.reviewersNeeded();
        return byArticle == null ? workspace.reviewersNeeded() : byArticle;
    }

    public Contributor contributor() {
        return contributor;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int version() {
        return version;
    }
}
