package org.touchstone.identity;

import java.security.SecureRandom;
import java.util.Base64;
import org.touchstone.digest.Sha256;

/**
 * Random secrets that are shown once and kept as a hash: session cookies, API tokens, invitation codes. They carry 256 random
 * bits, so a plain SHA-256 is enough to keep them; passwords, which people choose, need {@code Passwords}.
 */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** A new secret: 43 characters that are safe in a URL, a header and a cookie. */
    public static String next() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of a secret: its SHA-256 in 64 hexadecimal digits. */
    public static String hash(String secret) {
        return Sha256.of(secret);
    }
}
