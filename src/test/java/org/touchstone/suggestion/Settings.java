package org.touchstone.suggestion;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Settings as an operator might write them. */
record Settings(
        Optional<URI> url, String name, Optional<String> token, Duration timeout, int maxBytes, int maxCandidates)
        implements SuggesterSettings {
    static Settings at(String url) {
        return new Settings(
                Optional.of(URI.create(url)), "Desk model", Optional.empty(), Duration.ofSeconds(10), 50_000, 200);
    }

    Settings named(String other) {
        return new Settings(url, other, token, timeout, maxBytes, maxCandidates);
    }

    Settings withToken(String secret) {
        return new Settings(url, name, Optional.of(secret), timeout, maxBytes, maxCandidates);
    }

    Settings within(Duration limit) {
        return new Settings(url, name, token, limit, maxBytes, maxCandidates);
    }

    @Override
    public boolean atImport() {
        return true;
    }
}
