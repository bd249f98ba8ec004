package org.touchstone.storedtext;

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
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.touchstone.digest.Sha256;
import org.touchstone.identity.Keys;
import org.touchstone.identity.PublicIds;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.Workspace;

/** An immutable text with its SHA-256, and when and how it came. Offsets into it count Unicode code points. */
@Entity
@Immutable
@Table(name = "stored_text")
public class StoredText {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "workspace_id")
    private Workspace workspace;

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "code_points")
    private int codePoints;

    // Up to 2 MB: read only when somebody asks for it, so that a list of texts stays small.
    @Basic(fetch = FetchType.LAZY)
    @Column(name = "content")
    private @Nullable String content;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin")
    private TextOrigin origin;

    @Column(name = "media_type")
    private @Nullable String mediaType;

    @Column(name = "url")
    private @Nullable String url;

    @Column(name = "obtained_at")
    private Instant obtainedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contributor_id")
    private Contributor contributor;

    protected StoredText() {}

    StoredText(Workspace workspace, Contributor contributor, TextRecord text) {
        this.id = Keys.next();
        this.workspace = workspace;
        this.contributor = contributor;
        this.publicId = text.publicId();
        this.sha256 = text.sha256();
        this.codePoints = text.codePoints();
        this.content = text.content();
        this.origin = text.origin();
        this.mediaType = text.mediaType();
        this.url = text.url();
        this.obtainedAt = text.obtainedAt();
    }

    static TextRecord recordOf(NewText text) {
        String content = text.content();
        return new TextRecord(
                PublicIds.next(),
                Sha256.of(content),
                content.codePointCount(0, content.length()),
                content,
                text.origin(),
                text.mediaType(),
                text.url(),
                text.obtainedAt());
    }

    public UUID id() {
        return id;
    }

    public String publicId() {
        return publicId;
    }

    /** SHA-256 over the UTF-8, as 64 lower-case hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** Its length in Unicode code points. */
    public int codePoints() {
        return codePoints;
    }

    /** The words; empty for a text that was imported without them, because its rights did not let them leave. */
    public Optional<String> content() {
        return Optional.ofNullable(content);
    }

    public TextOrigin origin() {
        return origin;
    }

    public @Nullable String mediaType() {
        return mediaType;
    }

    /** Where it came from in the end, after redirects. */
    public @Nullable String url() {
        return url;
    }

    public Instant obtainedAt() {
        return obtainedAt;
    }

    public Contributor contributor() {
        return contributor;
    }
}
