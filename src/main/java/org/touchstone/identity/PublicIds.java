package org.touchstone.identity;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * Public ids: what the world calls a thing by. Unique in a workspace, kept through export and import, apart from the database
 * key. 26 characters of Crockford's base 32 in lower case: 48 bits of milliseconds, then 80 random bits (the layout of ULID), so
 * that their order is the order of making.
 */
public final class PublicIds {
    private static final char[] DIGITS = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final Pattern SHAPE = Pattern.compile("[0-7][0-9a-hjkmnp-tv-z]{25}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private static long lastMillis;
    private static long lastHigh;
    private static long lastLow;

    private PublicIds() {}

    /** A new id, greater than every id that this process made before. */
    public static synchronized String next() {
        long now = System.currentTimeMillis();
        if (now > lastMillis) {
            lastMillis = now;
            lastHigh = RANDOM.nextLong() & 0xffL;
            lastLow = RANDOM.nextLong();
        } else {
            // Within one millisecond the random part counts up by a random step, so that order holds and nobody can
            // guess the next.
            long before = lastLow;
            lastLow += 1 + (RANDOM.nextInt() & 0xffffffL);
            if (Long.compareUnsigned(lastLow, before) < 0) {
                lastHigh++;
            }
        }
        return encode(lastMillis, lastHigh << 8 | lastLow >>> 56, lastLow);
    }

    /** Whether a text has the shape of a public id. */
    public static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    private static String encode(long millis, long high16, long low64) {
        var id = new char[26];
        for (int i = 9; i >= 0; i--) {
            id[i] = DIGITS[(int) (millis & 31)];
            millis >>>= 5;
        }
        // The last 80 bits: 16 from high16 above the low 64, in 16 digits of five bits.
        long top40 = (high16 & 0xffffL) << 24 | low64 >>> 40 & 0xffffffL;
        long bottom40 = low64 & 0xffffffffffL;
        for (int i = 17; i >= 10; i--) {
            id[i] = DIGITS[(int) (top40 & 31)];
            top40 >>>= 5;
        }
        for (int i = 25; i >= 18; i--) {
            id[i] = DIGITS[(int) (bottom40 & 31)];
            bottom40 >>>= 5;
        }
        return new String(id);
    }
}
