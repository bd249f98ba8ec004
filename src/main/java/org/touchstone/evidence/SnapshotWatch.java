package org.touchstone.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import org.touchstone.activity.Done;
import org.touchstone.identity.Moments;
import org.touchstone.source.Snapshot;
import org.touchstone.source.SnapshotTaken;
import org.touchstone.storedtext.TextOrigin;

/**
 * Looks for every quote of a source again when the source has a new snapshot. Evidence stays with the snapshot that it was taken
 * from, which is what was judged, and notes what the new one says; it goes over to the new one where that shows the passage better,
 * or was fetched by the server where the old one was put in by a person.
 */
@ApplicationScoped
class SnapshotWatch {
    private final EvidenceRepository repository;
    private final ClaimLog log;
    private final EntityManager entities;
    private final Moments moments;

    SnapshotWatch(EvidenceRepository repository, ClaimLog log, EntityManager entities, Moments moments) {
        this.repository = repository;
        this.log = log;
        this.entities = entities;
        this.moments = moments;
    }

    void look(@Observes SnapshotTaken taken) {
        Snapshot snapshot = taken.snapshot();
        snapshot.storedText().content().ifPresent(text -> {
            for (Evidence evidence : repository.lockQuoting(snapshot.source().id())) {
                look(evidence, snapshot, text);
            }
            entities.flush();
        });
    }

    private void look(Evidence evidence, Snapshot snapshot, String text) {
        Quotation before = evidence.quotation();
        Quotation found = before.again(text);
        Instant now = moments.now();
        if (goesOver(evidence, before, found, snapshot)) {
            evidence.quotes(found, snapshot, now);
        } else {
            evidence.laterSays(new Later(snapshot, found.grade(), now));
        }
        note(evidence, before.grade(), found.grade(), snapshot);
    }

    private static boolean goesOver(Evidence evidence, Quotation before, Quotation found, Snapshot snapshot) {
        Snapshot old = evidence.snapshot();
        if (old == null || !before.grade().found()) {
            return true;
        }
        boolean fetchedNow = snapshot.storedText().origin() == TextOrigin.FETCHED
                && old.storedText().origin() != TextOrigin.FETCHED;
        return found.grade().betterThan(before.grade()) || fetchedNow && found.grade() == before.grade();
    }

    private void note(Evidence evidence, QuoteGrade before, QuoteGrade after, Snapshot snapshot) {
        var claim = evidence.claim();
        var by = snapshot.storedText().contributor();
        log.record(
                claim,
                Done.by(claim.workspace(), by, "checked again", "evidence", evidence.publicId())
                        .from(Map.of("quoteCheck", before))
                        .to(Map.of("quoteCheck", after, "snapshotId", snapshot.publicId())));
    }
}
