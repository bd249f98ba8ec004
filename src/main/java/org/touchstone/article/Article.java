package org.touchstone.article;

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
import org.touchstone.identity.Keys;
import org.touchstone.identity.PublicIds;
import org.touchstone.wire.MergePatch;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.Workspace;

/** A published text that a team holds: what it is called and where it comes from. Its words are in its revisions. */
@Entity
public class Article {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "workspace_id")
    private Workspace workspace;

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "title")
    private String title;

    @Column(name = "byline")
    private @Nullable String byline;

    @Column(name = "publisher")
    private @Nullable String publisher;

    @Column(name = "url")
    private @Nullable String url;

    @Column(name = "canonical_url")
    private @Nullable String canonicalUrl;

    @Column(name = "published_at")
    private @Nullable String publishedAt;

    @Column(name = "language")
    private String language;

    @Column(name = "full_text_shown")
    private boolean fullTextShown;

    @Column(name = "full_text_exported")
    private boolean fullTextExported;

    @Column(name = "licence")
    private @Nullable String licence;

    @Column(name = "reviewers_needed")
    private @Nullable Integer reviewersNeeded;

    @Column(name = "created_at")
    private Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contributor_id")
    private Contributor contributor;

    @Version
    private int version;

    protected Article() {}

    Article(Workspace workspace, Contributor contributor, ArticleDetails details, Instant now) {
        this(workspace, contributor, PublicIds.next(), details, now);
    }

    Article(Workspace workspace, Contributor contributor, String publicId, ArticleDetails details, Instant createdAt) {
        this.id = Keys.next();
        this.workspace = workspace;
        this.publicId = publicId;
        this.contributor = contributor;
        this.createdAt = createdAt;
        take(details);
    }

    private void take(ArticleDetails details) {
        this.title = details.title();
        this.byline = details.byline();
        this.publisher = details.publisher();
        this.url = details.url();
        this.canonicalUrl = details.canonicalUrl();
        this.publishedAt = details.publishedAt();
        this.language = details.language();
        this.fullTextShown = details.rights().fullTextShown();
        this.fullTextExported = details.rights().fullTextExported();
        this.licence = details.rights().licence();
        this.reviewersNeeded = details.reviewersNeeded();
    }

    void change(MergePatch patch) {
        take(details().changed(patch));
    }

    /** What can be said and changed of it, as one value. */
    public ArticleDetails details() {
        return new ArticleDetails(
                title,
                byline,
                publisher,
                url,
                publishedAt,
                language,
                new Rights(fullTextShown, fullTextExported, licence),
                reviewersNeeded);
    }

    public UUID id() {
        return id;
    }

    public Workspace workspace() {
        return workspace;
    }

    public String publicId() {
        return publicId;
    }

    public String title() {
        return title;
    }

    public @Nullable String publisher() {
        return publisher;
    }

    public @Nullable String publishedAt() {
        return publishedAt;
    }

    public @Nullable String canonicalUrl() {
        return canonicalUrl;
    }

    public String language() {
        return language;
    }

    /** How many reviewers each of its claims needs, where it asks for another number than its workspace. */
    public @Nullable Integer reviewersNeeded() {
        return reviewersNeeded;
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
