package org.touchstone.claim;

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
import org.touchstone.article.Revision;
import org.touchstone.identity.Keys;
import org.touchstone.identity.PublicIds;
import org.touchstone.text.Anchor;
import org.touchstone.text.Selector;
import org.touchstone.text.Span;

/** Where a claim stands in a revision. A new revision adds occurrences; the old ones stay. */
@Entity
public class Occurrence {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision_id")
    private Revision revision;

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "start_offset")
    private @Nullable Integer start;

    @Column(name = "end_offset")
    private @Nullable Integer end;

    @Column(name = "exact")
    private String exact;

    @Column(name = "prefix")
    private String prefix;

    @Column(name = "suffix")
    private String suffix;

    @Enumerated(EnumType.STRING)
    private Anchor.State state;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_claim_id")
    private @Nullable Claim fromClaim;

    protected Occurrence() {}

    Occurrence(Claim claim, Revision revision, Selector selector, Anchor.State state, @Nullable Span span) {
        this(claim, revision, PublicIds.next(), selector, state, span);
    }

    Occurrence(
            Claim claim,
            Revision revision,
            String publicId,
            Selector selector,
            Anchor.State state,
            @Nullable Span span) {
        this.id = Keys.next();
        this.claim = claim;
        this.revision = revision;
        this.publicId = publicId;
        this.state = state;
        take(selector);
        this.start = span == null ? null : Integer.valueOf(span.start());
        this.end = span == null ? null : Integer.valueOf(span.end());
    }

    private void take(Selector selector) {
        this.exact = selector.exact();
        this.prefix = selector.prefix();
        this.suffix = selector.suffix();
    }

    void moveTo(Selector selector) {
        take(selector);
        this.start = selector.start();
        this.end = selector.end();
        this.state = Anchor.State.ANCHORED;
    }

    /** Gives the occurrence to the claim that takes its own claim in, remembering whose it was. */
    void goTo(Claim survivor) {
        if (fromClaim == null) {
            fromClaim = claim;
        }
        claim = survivor;
    }

    /** Takes it back from the claim that took its own in. */
    void goHome(Claim home) {
        claim = home;
        fromClaim = null;
    }

    void restoreOrigin(@Nullable Claim from) {
        fromClaim = from;
    }

    public Claim claim() {
        return claim;
    }

    public Revision revision() {
        return revision;
    }

    public String publicId() {
        return publicId;
    }

    /** Where it stands, in code points; null when it is orphaned. */
    public @Nullable Span span() {
        return start == null || end == null ? null : new Span(start, end);
    }

    public String exact() {
        return exact;
    }

    public String prefix() {
        return prefix;
    }

    public String suffix() {
        return suffix;
    }

    public Anchor.State state() {
        return state;
    }

    /** The claim whose it was before a merge; null when it always was this claim's. */
    public @Nullable Claim fromClaim() {
        return fromClaim;
    }
}
