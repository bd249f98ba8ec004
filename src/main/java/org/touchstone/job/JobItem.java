package org.touchstone.job;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.identity.Keys;
import org.touchstone.identity.PublicIds;
import org.touchstone.refusal.Refusal;

/** One thing that a job deals with, and what became of it. */
@Entity
@Table(name = "job_item")
public class JobItem {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "job_id")
    private Job job;

    /** The job's workspace, so that a fingerprint is found by index. */
    @Column(name = "workspace_id")
    private UUID workspaceId;

    @Column(name = "public_id")
    private String publicId;

    @Enumerated(EnumType.STRING)
    private ItemForm form;

    @Column(name = "label")
    private String label;

    @Column(name = "address")
    private @Nullable String address;

    @Column(name = "media_type")
    private @Nullable String mediaType;

    // Up to 14 MB: read only when it is the item's turn.
    @Basic(fetch = FetchType.LAZY)
    @Column(name = "content")
    private @Nullable String content;

    @Column(name = "fingerprint")
    private @Nullable String fingerprint;

    @Enumerated(EnumType.STRING)
    private ItemState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "problem_kind")
    private Refusal.@Nullable Kind problemKind;

    @Column(name = "problem_detail")
    private @Nullable String problemDetail;

    @Column(name = "result")
    private @Nullable String result;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    protected JobItem() {}

    JobItem(Job job, NewItem wanted, Instant now) {
        this.id = Keys.next();
        this.job = job;
        this.workspaceId = job.workspace().id();
        this.publicId = PublicIds.next();
        this.form = wanted.form();
        this.label = wanted.label();
        this.address = wanted.address();
        this.mediaType = wanted.mediaType();
        this.content = wanted.content();
        this.fingerprint = wanted.fingerprint();
        this.state = ItemState.WAITING;
        var trouble = wanted.trouble();
        if (trouble != null) {
            fail(trouble, now);
        }
    }

    /** It is an article now, or was one before, as it is or with other words; what it was made of is no longer needed. */
    void settle(ItemState outcome, String article, Instant now) {
        this.state = outcome;
        this.result = article;
        this.content = null;
        this.settledAt = now;
    }

    void fail(Trouble trouble, Instant now) {
        this.state = ItemState.FAILED;
        this.problemKind = trouble.kind();
        this.problemDetail = trouble.detail();
        this.settledAt = now;
    }

    /** Waits for its turn again. */
    void retry() {
        this.state = ItemState.WAITING;
        this.problemKind = null;
        this.problemDetail = null;
        this.settledAt = null;
    }

    UUID id() {
        return id;
    }

    public String publicId() {
        return publicId;
    }

    public ItemForm form() {
        return form;
    }

    public String label() {
        return label;
    }

    public @Nullable String address() {
        return address;
    }

    @Nullable
    String mediaType() {
        return mediaType;
    }

    @Nullable
    String content() {
        return content;
    }

    @Nullable
    String fingerprint() {
        return fingerprint;
    }

    public ItemState state() {
        return state;
    }

    /** Why it failed; null unless it did. */
    public @Nullable Trouble trouble() {
        return problemDetail == null ? null : new Trouble(problemKind, Objects.requireNonNull(problemDetail));
    }

    /** The public id of the article that it became, or was before. */
    public @Nullable String result() {
        return result;
    }

    public @Nullable Instant settledAt() {
        return settledAt;
    }
}
