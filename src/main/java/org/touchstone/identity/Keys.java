package org.touchstone.identity;

import java.security.SecureRandom;
import java.util.UUID;

/** Database keys: version 7 UUIDs (RFC 9562), which rise with time and so lie close together in an index. */
public final class Keys {
    /** Comes before every key. */
    public static final UUID LEAST = new UUID(0, 0);

    private static final SecureRandom RANDOM = new SecureRandom();

    private Keys() {}

    public static UUID next() {
        long high = System.currentTimeMillis() << 16 | 0x7000L | RANDOM.nextInt() & 0x0fffL;
        long low = RANDOM.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
