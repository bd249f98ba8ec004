package org.touchstone.suggestion;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Where the outside suggester is and how far it is trusted; see docs/SUGGESTER.md. The address is the operator's own word, so it may be
 * on this machine or in a private network.
 */
@ConfigMapping(prefix = "touchstone.suggester")
interface SuggesterSettings {
    /** Where it is asked; without one nothing is ever asked. */
    Optional<URI> url();

    /** What its candidates are marked with. */
    @WithDefault("suggester")
    String name();

    /** Sent as a bearer token. */
    Optional<String> token();

    /** For the whole of an answer. */
    @WithDefault("60s")
    Duration timeout();

    /** The most that is read of an answer. */
    @WithDefault("1000000")
    int maxBytes();

    /** The most that is kept of one answer. */
    @WithDefault("200")
    int maxCandidates();

    /** Whether it is asked about every article that is brought in, or only when somebody asks. */
    @WithDefault("true")
    boolean atImport();
}
