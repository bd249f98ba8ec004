package org.touchstone.workspace;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.identity.Keys;

/** One value of a verdict scale. It never changes: a changed scale is a new version with values of its own. */
@Entity
public class Verdict {
    /** The verdict in the four words that every fact-checker's scale can be mapped to (ClaimsKG). */
    public enum Normalised {
        TRUE,
        FALSE,
        MIXTURE,
        OTHER
    }

    /** What must be there before somebody may say so. */
    public enum Requires {
        NOTHING,
        EVIDENCE,
        INQUIRY
    }

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "scale_id")
    private Scale scale;

    @Column(name = "ordinal")
    private int ordinal;

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "definition")
    private String definition;

    @Column(name = "letter")
    private String letter;

    @Column(name = "colour")
    private String colour;

    @Enumerated(EnumType.STRING)
    private Normalised normalised;

    @Column(name = "number")
    private @Nullable Integer number;

    @Enumerated(EnumType.STRING)
    private Requires requires;

    @Column(name = "published")
    private boolean published;

    protected Verdict() {}

    Verdict(Scale scale, int ordinal, VerdictValue value) {
        this.id = Keys.next();
        this.scale = scale;
        this.ordinal = ordinal;
        this.code = value.code();
        this.name = value.name();
        this.definition = value.definition();
        this.letter = value.letter();
        this.colour = value.colour();
        this.normalised = value.normalised();
        this.number = value.number();
        this.requires = value.requires();
        this.published = value.published();
    }

    public VerdictValue value() {
        return new VerdictValue(code, name, definition, letter, colour, normalised, number, requires, published);
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Requires requires() {
        return requires;
    }

    /** Whether a claim with this verdict is published unless somebody asks otherwise. */
    public boolean published() {
        return published;
    }

    public Scale scale() {
        return scale;
    }

    int ordinal() {
        return ordinal;
    }
}
