package org.touchstone.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;

/**
 * Where a page of an ordered list begins: after a key, before a key, or at the list's start. Unlike an offset it costs the same
 * at the end of a long list as at its beginning, and what is added meanwhile moves nothing.
 *
 * @param key the last key seen, exclusive; null at the start of the list
 * @param backwards whether the page ends before the key rather than beginning after it
 * @param limit how many things at most, 1 to 200
 */
public record Keyset(@Nullable String key, boolean backwards, int limit) {
    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    public Keyset {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw Refusal.malformed("limit must be between 1 and " + MAX_LIMIT + ", not " + limit + ".");
        }
    }

    /** Reads what a client sent: the cursor of an earlier answer, or none. */
    public static Keyset of(@Nullable String cursor, @Nullable Integer limit) {
        int size = limit == null ? DEFAULT_LIMIT : limit;
        if (cursor == null || cursor.isEmpty()) {
            return new Keyset(null, false, size);
        }
        var text = decode(cursor);
        if (text.length() < 2 || (text.charAt(0) != 'a' && text.charAt(0) != 'b')) {
            throw unreadable();
        }
        return new Keyset(text.substring(1), text.charAt(0) == 'b', size);
    }

    static String after(String key) {
        return encode('a', key);
    }

    static String before(String key) {
        return encode('b', key);
    }

    private static String encode(char way, String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((way + key).getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private static Refusal unreadable() {
        return Refusal.malformed(
                "The cursor cannot be read. Take it unchanged from the Link header of an earlier answer.");
    }
}
