package org.touchstone.storedtext;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stored text as a bundle carries it.
 *
 * @param content null where its rights did not let it leave: then only the hash and the length came along
 * @param codePoints its length in Unicode code points
 */
public record TextRecord(
        String publicId,
        String sha256,
        int codePoints,
        @Nullable String content,
        TextOrigin origin,
        @Nullable String mediaType,
        @Nullable String url,
        Instant obtainedAt) {}
