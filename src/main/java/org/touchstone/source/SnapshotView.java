package org.touchstone.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchstone.storedtext.StoredText;
import org.touchstone.storedtext.TextOrigin;

/**
 * A snapshot without its words.
 *
 * @param codePoints the length of its text in Unicode code points
 * @param url where it was fetched from in the end
 */
public record SnapshotView(
        String id,
        int number,
        String sha256,
        int codePoints,
        TextOrigin origin,
        @Nullable String mediaType,
        @Nullable String url,
        Instant obtainedAt) {
    static SnapshotView of(Snapshot snapshot) {
        StoredText text = snapshot.storedText();
        return new SnapshotView(
                snapshot.publicId(),
                snapshot.number(),
                text.sha256(),
                text.codePoints(),
                text.origin(),
                text.mediaType(),
                text.url(),
                text.obtainedAt());
    }
}
