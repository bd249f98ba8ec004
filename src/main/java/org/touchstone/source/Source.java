package org.touchstone.source;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.identity.Keys;
import org.touchstone.wire.MergePatch;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.Workspace;

/** A thing that is cited: a page, once per canonical address in a workspace, or something without an address, such as a call. */
@Entity
public class Source {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "workspace_id")
    private Workspace workspace;

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "url")
    private @Nullable String url;

    @Column(name = "canonical_url")
    private @Nullable String canonicalUrl;

    @ElementCollection
    @CollectionTable(name = "source_address", joinColumns = @JoinColumn(name = "source_id"))
    @Column(name = "address")
    private Set<String> addresses = new TreeSet<>();

    @Column(name = "title")
    private String title;

    @Column(name = "site")
    private @Nullable String site;

    @Column(name = "author")
    private @Nullable String author;

    @Column(name = "published_at")
    private @Nullable String publishedAt;

    @Column(name = "language")
    private @Nullable String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "medium")
    private Medium medium;

    @Column(name = "reliability_note")
    private @Nullable String reliabilityNote;

    @Column(name = "origin_group")
    private @Nullable String originGroup;

    @Column(name = "rights_exported")
    private boolean rightsExported;

    @Column(name = "unreachable_at")
    private @Nullable Instant unreachableAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contributor_id")
    private Contributor contributor;

    @Version
    private int version;

    protected Source() {}

    Source(Workspace workspace, Contributor contributor, SourceRecord from) {
        this.id = Keys.next();
        this.workspace = workspace;
        this.contributor = contributor;
        this.publicId = from.publicId();
        this.url = from.url();
        this.canonicalUrl = from.canonicalUrl();
        this.addresses.addAll(from.addresses());
        this.unreachableAt = from.unreachableAt();
        this.createdAt = from.createdAt();
        this.title = from.details().title();
        this.medium = from.details().medium();
        describe(from.details());
    }

    /** Says anew what is known about it. */
    void describe(Details details) {
        this.title = details.title();
        this.site = details.site();
        this.author = details.author();
        this.publishedAt = details.publishedAt();
        this.language = details.language();
        this.medium = details.medium();
        this.reliabilityNote = details.reliabilityNote();
        this.originGroup = details.originGroup();
        this.rightsExported = details.rightsExported();
    }

    /** Changes what the patch names, and nothing else. */
    void change(MergePatch patch) {
        patch.only(
                "title",
                "site",
                "author",
                "publishedAt",
                "language",
                "medium",
                "reliabilityNote",
                "originGroup",
                "rightsExported");
        patch.filled("title", Details.MAX_TITLE, text -> title = text);
        patch.text("site", Details.MAX_SITE, text -> site = text);
        patch.text("author", Details.MAX_AUTHOR, text -> author = text);
        patch.text("publishedAt", 35, text -> publishedAt = text);
        patch.text("language", 35, text -> language = text);
        patch.choice("medium", Medium.class, choice -> medium = choice);
        patch.text("reliabilityNote", Details.MAX_NOTE, text -> reliabilityNote = text);
        patch.text("originGroup", Details.MAX_GROUP, text -> originGroup = text);
        patch.flag("rightsExported", flag -> rightsExported = flag);
        describe(details());
    }

    /** Notes that a fetch reached it, and by which names it is known. */
    void reached(Set<String> names) {
        this.unreachableAt = null;
        this.addresses.addAll(names);
    }

    /** Notes that a fetch did not reach it. */
    void missed(Instant at) {
        this.unreachableAt = at;
    }

    public Details details() {
        return new Details(
                title, site, author, publishedAt, language, medium, reliabilityNote, originGroup, rightsExported);
    }

    /** What prints of one text have in common: the origin group where one is named, else the source itself. */
    public static String origin(String publicId, @Nullable String originGroup) {
        return originGroup == null
                ? publicId
                : "group:" + originGroup.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
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

    /** As it was given. */
    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    /** The one form of its address that is unique in the workspace. */
    public Optional<String> canonicalUrl() {
        return Optional.ofNullable(canonicalUrl);
    }

    /** All canonical addresses by which it is known: as asked for, after redirects, and as the page calls itself. */
    public Set<String> addresses() {
        return Set.copyOf(addresses);
    }

    public String title() {
        return title;
    }

    public Medium medium() {
        return medium;
    }

    /** Whether the texts of its snapshots may leave the workspace. */
    public boolean rightsExported() {
        return rightsExported;
    }

    /** When a fetch last failed, if none has succeeded since. */
    public @Nullable Instant unreachableAt() {
        return unreachableAt;
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
