package org.touchstone.publication;

import jakarta.persistence.Basic;
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
import org.touchstone.article.Article;
import org.touchstone.identity.Keys;
import org.touchstone.workspace.Contributor;

/** A version of an article's decided claims, put out by an editor and never changed. */
@Entity
@Immutable
public class Publication {
    @Id
    private UUID id;

    @Column(name = "workspace_id")
    private UUID workspaceId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "number")
    private int number;

    @Column(name = "note")
    private @Nullable String note;

    // A whole page as JSON: read only when somebody asks, not with each line of a list.
    @Basic(fetch = FetchType.LAZY)
    @Column(name = "content")
    private String content;

    @Column(name = "published_at")
    private Instant publishedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contributor_id")
    private Contributor contributor;

    protected Publication() {}

    Publication(Article article, Contributor by, PublicPage page, String content) {
        this.id = Keys.next();
        this.workspaceId = article.workspace().id();
        this.article = article;
        this.contributor = by;
        this.publicId = page.id();
        this.number = page.number();
        this.note = page.summary();
        this.content = content;
        this.publishedAt = page.publishedAt();
    }

    public UUID id() {
        return id;
    }

    public Article article() {
        return article;
    }

    public String publicId() {
        return publicId;
    }

    public int number() {
        return number;
    }

    public @Nullable String note() {
        return note;
    }

    /** The page as it was put out, in JSON, byte for byte. */
    public String content() {
        return content;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Contributor contributor() {
        return contributor;
    }
}
