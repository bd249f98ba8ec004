package org.touchstone.article;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.identity.Keys;
import org.touchstone.split.Segment;
import org.touchstone.storedtext.StoredText;

/** An article's words at one time. A text never changes under its claims: changed words are a new revision. */
@Entity
public class Revision {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    @Column(name = "number")
    private int number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "stored_text_id")
    private StoredText storedText;

    // Some 50 characters a sentence: read only when somebody asks, not with each of ten thousand occurrences.
    @Basic(fetch = FetchType.LAZY)
    @Column(name = "segments")
    private String segments;

    @Column(name = "created_at")
    private Instant createdAt;

    /** The segments as read, kept because placing thousands of claims asks for each of them. */
    @Transient
    private @Nullable List<Segment> parsed;

    protected Revision() {}

    Revision(Article article, int number, StoredText storedText, List<Segment> segments, Instant createdAt) {
        this.id = Keys.next();
        this.article = article;
        this.number = number;
        this.storedText = storedText;
        this.segments = Segments.write(segments);
        this.createdAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    public Article article() {
        return article;
    }

    public int number() {
        return number;
    }

    public StoredText storedText() {
        return storedText;
    }

    /** The text cut into sentences, headings and boilerplate, as the splitter read it when the revision came. */
    public List<Segment> segments() {
        return Segments.read(segments);
    }

    /** The index of the segment in which a place lies, or of the last one before it. */
    public int segmentAt(int codePoint) {
        if (parsed == null) {
            parsed = segments();
        }
        int low = 0;
        int high = parsed.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (parsed.get(middle).span().start() <= codePoint) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return Math.max(0, low);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
