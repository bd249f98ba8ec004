package org.touchstone.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.touchstone.identity.Keys;
import org.touchstone.storedtext.StoredText;

/** What a source said at one time: a stored text, numbered from 1 within its source. */
@Entity
@Immutable
public class Snapshot {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id")
    private Source source;

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "number")
    private int number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "stored_text_id")
    private StoredText storedText;

    protected Snapshot() {}

    Snapshot(Source source, String publicId, int number, StoredText storedText) {
        this.id = Keys.next();
        this.source = source;
        this.publicId = publicId;
        this.number = number;
        this.storedText = storedText;
    }

    public UUID id() {
        return id;
    }

    public Source source() {
        return source;
    }

    public String publicId() {
        return publicId;
    }

    public int number() {
        return number;
    }

    public StoredText storedText() {
        return storedText;
    }
}
