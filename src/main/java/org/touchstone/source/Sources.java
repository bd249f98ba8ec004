package org.touchstone.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.touchstone.identity.PublicIds;
import org.touchstone.paging.Keyset;
import org.touchstone.paging.Slice;
import org.touchstone.refusal.Refusal;
import org.touchstone.storedtext.NewText;
import org.touchstone.storedtext.StoredText;
import org.touchstone.storedtext.StoredTexts;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.Workspace;

/** All the sources of a workspace and their snapshots: the one door through which other packages reach them. */
@ApplicationScoped
@Transactional
public class Sources {
    private final SourceRepository sources;
    private final SnapshotRepository snapshots;
    private final StoredTexts texts;
    private final EntityManager entities;
    private final Event<SnapshotTaken> taken;

    Sources(
            SourceRepository sources,
            SnapshotRepository snapshots,
            StoredTexts texts,
            EntityManager entities,
            Event<SnapshotTaken> taken) {
        this.sources = sources;
        this.snapshots = snapshots;
        this.texts = texts;
        this.entities = entities;
        this.taken = taken;
    }

    public Source get(UUID workspaceId, String publicId) {
        return find(workspaceId, publicId).orElseThrow(() -> Refusal.missing("source", publicId));
    }

    public Optional<Source> find(UUID workspaceId, String publicId) {
        return sources.findByPublicId(workspaceId, publicId);
    }

    /** By the canonical form of an address. */
    public Optional<Source> findByUrl(UUID workspaceId, String canonicalUrl) {
        return sources.findByUrl(workspaceId, canonicalUrl);
    }

    /** The source, which nobody else changes until the transaction ends. */
    Source lock(UUID workspaceId, String publicId) {
        return sources.lock(workspaceId, publicId).orElseThrow(() -> Refusal.missing("source", publicId));
    }

    /** Newest first, those whose details hold the words; all for no words. */
    public Slice<Source> list(UUID workspaceId, String words, Keyset keyset) {
        return Slice.of(sources.page(workspaceId, words, keyset), keyset, Source::publicId);
    }

    /**
     * Adds a source. A constraint of the database refuses a second one with the same canonical address, whoever else is adding it at
     * the same time.
     */
    Source add(Workspace workspace, Contributor contributor, SourceRecord wanted) {
        var source = new Source(workspace, contributor, wanted);
        sources.persistAndFlush(source);
        return source;
    }

    /** Stores what a source says now as its next snapshot, under the source's next version. */
    Snapshot take(Source source, Contributor contributor, NewText text, Set<String> addresses) {
        // Pessimistic, because the row is locked already and a weaker mode would be passed over without a word.
        entities.lock(source, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        if (!addresses.isEmpty()) {
            source.reached(addresses);
        }
        return takeFirst(source, contributor, text);
    }

    /** The same for a source that this transaction made. */
    Snapshot takeFirst(Source source, Contributor contributor, NewText text) {
        StoredText kept = texts.keep(source.workspace(), contributor, text);
        var snapshot = new Snapshot(source, PublicIds.next(), nextNumber(source), kept);
        snapshots.persist(snapshot);
        entities.flush();
        taken.fire(new SnapshotTaken(snapshot));
        return snapshot;
    }

    private int nextNumber(Source source) {
        return newest(source).map(Snapshot::number).orElse(0) + 1;
    }

    public Optional<Snapshot> newest(Source source) {
        return snapshots.newest(source.id());
    }

    public Optional<Snapshot> findSnapshot(Source source, String publicId) {
        return snapshots.find(source.id(), publicId);
    }

    public Snapshot snapshot(Source source, String publicId) {
        return findSnapshot(source, publicId).orElseThrow(() -> Refusal.missing("snapshot", publicId));
    }

    /** The snapshots of several sources, each source's in the order of their numbers. Their words are read when asked for. */
    public List<Snapshot> snapshots(Collection<UUID> sourceIds) {
        return sourceIds.isEmpty() ? List.of() : snapshots.listOf(sourceIds);
    }
}
