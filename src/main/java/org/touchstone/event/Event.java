package org.touchstone.event;

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
import org.touchstone.refusal.Refusal;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.Workspace;

/** A group of articles that report one happening. */
@Entity
public class Event {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "workspace_id")
    private Workspace workspace;

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "name")
    private String name;

    @Column(name = "description")
    private @Nullable String description;

    @Column(name = "created_at")
    private Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contributor_id")
    private Contributor contributor;

    @Version
    private int version;

    protected Event() {}

    Event(Workspace workspace, Contributor by, String publicId, NewEvent wanted, Instant now) {
        this.id = Keys.next();
        this.workspace = workspace;
        this.publicId = publicId;
        this.contributor = by;
        this.createdAt = now;
        call(wanted.name());
        describe(wanted.description());
    }

    void call(String words) {
        if (words.isBlank() || words.strip().length() > 200) {
            throw Refusal.field("/name", "An event's name has 1 to 200 characters.");
        }
        this.name = words.strip();
    }

    void describe(@Nullable String words) {
        if (words != null && words.length() > 2000) {
            throw Refusal.field("/description", "A description has 2000 characters at most.");
        }
        this.description = words;
    }

    public UUID id() {
        return id;
    }

    public String publicId() {
        return publicId;
    }

    public String name() {
        return name;
    }

    public @Nullable String description() {
        return description;
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
