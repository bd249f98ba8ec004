package org.touchstone.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.touchstone.identity.Keys;

/** That a publication says something of a claim, so that the database knows what is out in the world. */
@Entity
@Immutable
class PublishedClaim {
    @Id
    private UUID id;

    @Column(name = "publication_id")
    private UUID publicationId;

    @Column(name = "claim_id")
    private UUID claimId;

    @Column(name = "verdict_id")
    private UUID verdictId;

    @Column(name = "withdrawn")
    private boolean withdrawn;

    protected PublishedClaim() {}

    PublishedClaim(UUID publicationId, UUID claimId, UUID verdictId, boolean withdrawn) {
        this.id = Keys.next();
        this.publicationId = publicationId;
        this.claimId = claimId;
        this.verdictId = verdictId;
        this.withdrawn = withdrawn;
    }

    UUID claimId() {
        return claimId;
    }

    UUID verdictId() {
        return verdictId;
    }
}
