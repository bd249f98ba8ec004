package org.touchstone.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchstone.activity.Activities;
import org.touchstone.activity.Done;
import org.touchstone.paging.Keyset;
import org.touchstone.paging.Slice;
import org.touchstone.storedtext.NewText;
import org.touchstone.wire.MergePatch;
import org.touchstone.wire.Versions;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.Seat;
import org.touchstone.workspace.Workspace;

/** Sources as a member works on them: each call is one transaction, and each change is logged. */
@ApplicationScoped
@Transactional
class SourceDesk {
    private final Sources sources;
    private final Citations citations;
    private final Activities activities;
    private final EntityManager entities;

    SourceDesk(Sources sources, Citations citations, Activities activities, EntityManager entities) {
        this.sources = sources;
        this.citations = citations;
        this.activities = activities;
        this.entities = entities;
    }

    SourceView view(Seat seat, String id) {
        return view(seat, sources.get(seat.workspace().id(), id));
    }

    Optional<SourceView> findByUrl(Seat seat, String canonicalUrl) {
        return sources.findByUrl(seat.workspace().id(), canonicalUrl).map(source -> view(seat, source));
    }

    Slice<SourceView> list(Seat seat, @Nullable String words, Keyset keyset) {
        Slice<Source> slice = sources.list(seat.workspace().id(), words == null ? "" : words, keyset);
        List<UUID> ids = slice.items().stream().map(Source::id).toList();
        Map<UUID, List<Snapshot>> snapshots = sources.snapshots(ids).stream()
                .collect(Collectors.groupingBy(snapshot -> snapshot.source().id()));
        Map<UUID, Integer> claims = citations.claimsOf(ids);
        return slice.map(source -> SourceView.of(
                source,
                snapshots.getOrDefault(source.id(), List.of()),
                claims.getOrDefault(source.id(), 0),
                seat.role()));
    }

    SnapshotReading read(Seat seat, String id, String snapshotId) {
        return SnapshotReading.of(sources.snapshot(sources.get(seat.workspace().id(), id), snapshotId));
    }

    /** Adds a source, with its first snapshot where there is a text. */
    SourceView add(Seat seat, SourceRecord wanted, @Nullable NewText text) {
        Source source = sources.add(workspace(seat), contributor(seat), wanted);
        if (text != null) {
            sources.takeFirst(source, contributor(seat), text);
        }
        SourceView made = view(seat, source);
        log(seat, "added", source, null, made);
        return made;
    }

    /** Adds a snapshot; {@code addresses} are those by which a fetch came to know the source. */
    SnapshotView take(Seat seat, String id, NewText text, Set<String> addresses) {
        Source source = sources.lock(seat.workspace().id(), id);
        Snapshot snapshot = sources.take(source, contributor(seat), text, addresses);
        SnapshotView made = SnapshotView.of(snapshot);
        log(seat, "took a snapshot", source, null, made);
        return made;
    }

    /** Notes that a fetch did not reach the source. */
    void missed(Seat seat, String id, Instant at) {
        Source source = sources.lock(seat.workspace().id(), id);
        source.missed(at);
        log(seat, "did not reach", source, null, null);
    }

    SourceView change(Seat seat, String id, @Nullable String ifMatch, MergePatch patch) {
        Source source = sources.lock(seat.workspace().id(), id);
        SourceView before = view(seat, source);
        Versions.check(ifMatch, source.version(), () -> before);
        source.change(patch);
        entities.flush();
        SourceView after = view(seat, source);
        log(seat, "changed", source, before, after);
        return after;
    }

    private SourceView view(Seat seat, Source source) {
        List<UUID> id = List.of(source.id());
        return SourceView.of(
                source, sources.snapshots(id), citations.claimsOf(id).getOrDefault(source.id(), 0), seat.role());
    }

    /** Sealed in a blind workspace: who adds a source is most often who then cites it. */
    private void log(Seat seat, String verb, Source source, @Nullable Object before, @Nullable Object after) {
        Done done = Done.by(seat.workspace(), contributor(seat), verb, "source", source.publicId())
                .from(before)
                .to(after);
        activities.record(seat.workspace().blind() ? done.inSecret() : done);
    }

    private Workspace workspace(Seat seat) {
        return entities.getReference(Workspace.class, seat.workspace().id());
    }

    private Contributor contributor(Seat seat) {
        return entities.getReference(Contributor.class, seat.contributor().id());
    }
}
