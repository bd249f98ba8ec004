package org.touchstone.workspace;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.touchstone.identity.Keys;
import org.touchstone.refusal.Refusal;
import org.touchstone.wire.MergePatch;

/** A team's room: how its claims are judged and what leaves it. */
@Entity
public class Workspace {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?");

    @Id
    private UUID id;

    @Column(name = "slug")
    private String slug;

    @Column(name = "name")
    private String name;

    @Column(name = "reviewers_needed")
    private int reviewersNeeded;

    @Column(name = "blind")
    private boolean blind;

    @Column(name = "majority_decides")
    private boolean majorityDecides;

    @Column(name = "export_names")
    private boolean exportNames;

    @Column(name = "licence")
    private @Nullable String licence;

    @Column(name = "rights_note")
    private @Nullable String rightsNote;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected Workspace() {}

    Workspace(String slug, String name, Instant createdAt) {
        if (!SLUG.matcher(slug).matches()) {
            throw Refusal.field(
                    "/slug", "The short name in the address has 1 to 60 lower-case letters, digits and inner hyphens.");
        }
        if (name.isBlank() || name.strip().length() > 120) {
            throw Refusal.field("/name", "A name has 1 to 120 characters.");
        }
        this.id = Keys.next();
        this.slug = slug;
        this.name = name.strip();
        this.reviewersNeeded = 1;
        this.blind = true;
        this.createdAt = createdAt;
    }

    void change(MergePatch patch) {
        patch.only("name", "reviewersNeeded", "blind", "majorityDecides", "exportNames", "licence", "rightsNote");
        patch.filled("name", 120, text -> name = text);
        patch.number("reviewersNeeded", 1, 9, number -> reviewersNeeded = number == null ? 1 : number);
        patch.flag("blind", flag -> blind = flag);
        patch.flag("majorityDecides", flag -> majorityDecides = flag);
        patch.flag("exportNames", flag -> exportNames = flag);
        patch.text("licence", 200, text -> licence = text);
        patch.text("rightsNote", 1000, text -> rightsNote = text);
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    /** How many reviewers a claim needs, unless its article or it asks for another number. */
    public int reviewersNeeded() {
        return reviewersNeeded;
    }

    /** Whether the first pass is blind: nobody sees another's assessment before their own is in. */
    public boolean blind() {
        return blind;
    }

    public boolean majorityDecides() {
        return majorityDecides;
    }

    /** Whether exports name contributors, rather than giving their pseudonyms only. */
    public boolean exportNames() {
        return exportNames;
    }

    public @Nullable String licence() {
        return licence;
    }

    public @Nullable String rightsNote() {
        return rightsNote;
    }

    public int version() {
        return version;
    }
}
