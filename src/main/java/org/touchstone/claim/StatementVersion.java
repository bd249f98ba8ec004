package org.touchstone.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.touchstone.identity.Keys;
import org.touchstone.split.Replacement;
import org.touchstone.workspace.Contributor;

/** One wording that a claim's statement has or had. */
@Entity
@Immutable
public class StatementVersion {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @Column(name = "number")
    private int number;

    @Column(name = "text")
    private String text;

    @Column(name = "replacements")
    private String replacements;

    @Column(name = "created_at")
    private Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contributor_id")
    private Contributor contributor;

    protected StatementVersion() {}

    StatementVersion(
            Claim claim, int number, String text, List<Replacement> replacements, Contributor by, Instant now) {
        this.id = Keys.next();
        this.claim = claim;
        this.number = number;
        this.text = text;
        this.replacements = Replacements.write(replacements);
        this.contributor = by;
        this.createdAt = now;
    }

    public Claim claim() {
        return claim;
    }

    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    /** The words that a machine put in the place of others; empty for what a person wrote. */
    public List<Replacement> replacements() {
        return Replacements.read(replacements);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Contributor contributor() {
        return contributor;
    }
}
