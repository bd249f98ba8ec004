package org.touchstone.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.touchstone.refusal.Refusal;

/**
 * Passwords as hashes: Argon2id with 19 MiB, two passes and one lane, the first choice of OWASP's password storage cheat sheet.
 * The parameters stand in the hash, so that they can be raised later without locking anybody out.
 */
final class Passwords {
    private static final int MIN_LENGTH = 10;
    private static final int MAX_LENGTH = 200;
    private static final int KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** Refuses what is too short to keep anybody out; asks for nothing else, as NIST SP 800-63B advises. */
    static void check(String password, String name, String pointer) {
        int length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH || length > MAX_LENGTH) {
            throw Refusal.field(
                    pointer,
                    "A password has " + MIN_LENGTH + " to " + MAX_LENGTH + " characters. A sentence is a good one.");
        }
        if (Account.key(password).equals(Account.key(name))
                || password.chars().distinct().count() < 3) {
            throw Refusal.field(pointer, "This password is too easy to guess.");
        }
    }

    static String hash(String password) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        var encoder = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        KIB,
                        PASSES,
                        LANES,
                        encoder.encodeToString(salt),
                        encoder.encodeToString(derive(password, salt, KIB, PASSES, LANES)));
    }

    static boolean matches(String password, String hash) {
        var parts = hash.split("\\$", -1);
        var costs = parts[3].split("[,=]", -1);
        var expected = Base64.getDecoder().decode(parts[5]);
        var found = derive(
                password,
                Base64.getDecoder().decode(parts[4]),
                Integer.parseInt(costs[1]),
                Integer.parseInt(costs[3]),
                Integer.parseInt(costs[5]));
        return MessageDigest.isEqual(expected, found);
    }

    private static byte[] derive(String password, byte[] salt, int kib, int passes, int lanes) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(salt)
                .withMemoryAsKB(kib)
                .withIterations(passes)
                .withParallelism(lanes)
                .build());
        var out = new byte[HASH_BYTES];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), out);
        return out;
    }
}
