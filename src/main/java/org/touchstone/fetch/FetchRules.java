package org.touchstone.fetch;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far a fetch may go.
 *
 * @param allowedHosts host names or literal addresses that may be fetched although they are private, and on any port
 * @param maxBytes the most that is read of one answer, counted after decompression
 * @param timeout for the whole fetch, redirects and body included; a look-up of a name that begins late may add as much again
 * @param maxRedirects how many redirects are followed
 */
public record FetchRules(Set<String> allowedHosts, int maxBytes, Duration timeout, int maxRedirects) {
    public FetchRules {
        if (maxBytes < 1 || timeout.isNegative() || timeout.isZero() || maxRedirects < 0) {
            throw new IllegalArgumentException("fetch rules without room: " + maxBytes + " bytes, " + timeout);
        }
        allowedHosts = allowedHosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Public addresses only, 10 MB, 20 seconds, five redirects. */
    public static FetchRules standard() {
        return new FetchRules(Set.of(), 10_000_000, Duration.ofSeconds(20), 5);
    }

    boolean allows(String host) {
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return allowedHosts.contains(bare.toLowerCase(Locale.ROOT));
    }
}
