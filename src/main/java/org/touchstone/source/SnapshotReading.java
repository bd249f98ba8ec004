package org.touchstone.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchstone.storedtext.TextOrigin;

/**
 * A snapshot with its words, for reading and for selecting a passage.
 *
 * @param text null for a snapshot that was imported without its words, because its rights did not let them leave
 */
record SnapshotReading(
        String id,
        String sourceId,
        int number,
        String sha256,
        int codePoints,
        TextOrigin origin,
        @Nullable String mediaType,
        @Nullable String url,
        Instant obtainedAt,
        @Nullable String text) {
    static SnapshotReading of(Snapshot snapshot) {
        SnapshotView view = SnapshotView.of(snapshot);
        return new SnapshotReading(
                view.id(),
                snapshot.source().publicId(),
                view.number(),
                view.sha256(),
                view.codePoints(),
                view.origin(),
                view.mediaType(),
                view.url(),
                view.obtainedAt(),
                snapshot.storedText().content().orElse(null));
    }
}
