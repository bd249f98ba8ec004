package org.touchstone.source;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A source whole, as it is stored first and as a bundle carries it.
 *
 * @param url as it was given; null together with {@code canonicalUrl}
 * @param addresses every canonical address by which it is known
 * @param unreachableAt when a fetch last failed, if none has succeeded since
 */
public record SourceRecord(
        String publicId,
        @Nullable String url,
        @Nullable String canonicalUrl,
        Set<String> addresses,
        Details details,
        @Nullable Instant unreachableAt,
        Instant createdAt) {
    public SourceRecord {
        addresses = Set.copyOf(addresses);
        if ((url == null) != (canonicalUrl == null)) {
            throw new IllegalArgumentException("a source has both an address and its canonical form, or neither");
        }
    }
}
