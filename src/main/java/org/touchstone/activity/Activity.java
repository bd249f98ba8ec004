package org.touchstone.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.touchstone.identity.Keys;
import org.touchstone.identity.PublicIds;
import org.touchstone.workspace.Contributor;

/** One entry of the log. It is written once and never changed. */
@Entity
@Immutable
class Activity {
    @Id
    private UUID id;

    @Column(name = "workspace_id")
    private UUID workspaceId;

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "at")
    private Instant at;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contributor_id")
    private Contributor contributor;

    @Column(name = "verb")
    private String verb;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private String subjectId;

    @Column(name = "article_id")
    private @Nullable String articleId;

    @Column(name = "claim_id")
    private @Nullable String claimId;

    @Column(name = "before_state")
    private @Nullable String before;

    @Column(name = "after_state")
    private @Nullable String after;

    @Column(name = "sealed")
    private boolean sealed;

    protected Activity() {}

    Activity(Done done, @Nullable String before, @Nullable String after, Instant now) {
        this.id = Keys.next();
        this.workspaceId = done.workspaceId();
        this.publicId = PublicIds.next();
        this.at = now;
        this.contributor = done.contributor();
        this.verb = done.verb();
        this.subjectKind = done.subjectKind();
        this.subjectId = done.subjectId();
        this.articleId = done.articleId();
        this.claimId = done.claimId();
        this.before = before;
        this.after = after;
        this.sealed = done.sealed();
    }

    String publicId() {
        return publicId;
    }

    Instant at() {
        return at;
    }

    Contributor contributor() {
        return contributor;
    }

    String verb() {
        return verb;
    }

    String subjectKind() {
        return subjectKind;
    }

    String subjectId() {
        return subjectId;
    }

    @Nullable
    String articleId() {
        return articleId;
    }

    @Nullable
    String claimId() {
        return claimId;
    }

    @Nullable
    String before() {
        return before;
    }

    @Nullable
    String after() {
        return after;
    }

    boolean sealed() {
        return sealed;
    }
}
