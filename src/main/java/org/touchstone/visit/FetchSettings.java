package org.touchstone.visit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.touchstone.fetch.FetchRules;

/** How far the server goes when somebody asks it to fetch a page. */
@ConfigMapping(prefix = "touchstone.fetch")
interface FetchSettings {
    /** Hosts that may be fetched although their address is private, and on any port. */
    Optional<Set<String>> allowedHosts();

    /** The most that is read of one page, in bytes after decompression. */
    @WithDefault("10000000")
    int maxBytes();

    /** For the whole fetch, redirects included. */
    @WithDefault("20s")
    Duration timeout();

    @WithDefault("5")
    int maxRedirects();

    default FetchRules rules() {
        return new FetchRules(allowedHosts().orElse(Set.of()), maxBytes(), timeout(), maxRedirects());
    }
}
