package org.touchstone.suggestion;

import java.net.URI;
import java.util.Optional;

/** The settings as an operator wrote them, or a sentence that says what is wrong: told at the start, before anybody relies on them. */
final class Configured {
    /** What our own candidates are marked with. */
    private static final String OURS = "splitter";

    private static final int MAX_NAME = 60;

    private Configured() {}

    /** Where the suggester is; empty when there is none. */
    static Optional<URI> url(SuggesterSettings settings) {
        settings.url().ifPresent(url -> check(settings, url));
        return settings.url();
    }

    private static void check(SuggesterSettings settings, URI url) {
        var scheme = String.valueOf(url.getScheme());
        if (!scheme.equals("http") && !scheme.equals("https") || url.getHost() == null || url.getUserInfo() != null) {
            throw wrong(
                    "url", "has to be an address such as http://127.0.0.1:9000/suggest, without a user or password");
        }
        var name = settings.name();
        if (name.length() > MAX_NAME || !name.equals(PlainWords.tidy(name)) || name.equalsIgnoreCase(OURS)) {
            throw wrong("name", "has to be 1 to " + MAX_NAME + " plain characters, and another than \"" + OURS + "\"");
        }
        if (settings.timeout().isNegative() || settings.timeout().isZero()) {
            throw wrong("timeout", "has to be longer than nothing, such as 60s");
        }
        if (settings.maxBytes() < 1 || settings.maxCandidates() < 1) {
            throw wrong("max-bytes and max-candidates", "have to be 1 or more");
        }
        // a token with a line end in it could add headers
        if (settings.token()
                .filter(token -> token.chars().anyMatch(c -> c <= ' ' || c > '~'))
                .isPresent()) {
            throw wrong("token", "may hold no spaces and nothing but ASCII");
        }
    }

    private static IllegalStateException wrong(String setting, String what) {
        return new IllegalStateException("The setting touchstone.suggester." + setting + " " + what + ".");
    }
}
