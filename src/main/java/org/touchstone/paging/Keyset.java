package org.touchstone.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;
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
    private static final String AFTER_ALL = "z".repeat(27);

    public Keyset {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw Refusal.field("/limit", "limit must be between 1 and " + MAX_LIMIT + ", not " + limit + ".");
        }
    }

    /** Reads what a client sent: the cursor of an earlier answer, or none. */
    public static Keyset of(@Nullable String cursor, @Nullable Integer limit) {
        int size = limit == null ? DEFAULT_LIMIT : limit;
        if (cursor == null || cursor.isEmpty()) {
            return new Keyset(null, false, size);
        }
        var text = decode(cursor);
        if (text.length() < 2 || (text.charAt(0) != 'a' && text.charAt(0) != 'b') || text.indexOf('\0') >= 0) {
            throw unreadable();
        }
        return new Keyset(text.substring(1), text.charAt(0) == 'b', size);
    }

    /**
     * The end of a query, in SQL or HQL, for things of one workspace, newest first; bind {@code :key} to {@link #bound}.
     *
     * <p>The order begins with the workspace, and there is always a bound, so that H2 walks along the unique index of the two and stops
     * after a page. Without either it sorts all that the workspace has.
     *
     * @param workspace the column with the workspace's key
     * @param publicId the column with the public id
     */
    public String newestFirst(String workspace, String publicId) {
        return backwards
                ? " and " + publicId + " > :key order by " + workspace + ", " + publicId
                : " and " + publicId + " < :key order by " + workspace + " desc, " + publicId + " desc";
    }

    /**
     * The same for things of one list, oldest first; bind {@code :key} to {@link #floor}.
     *
     * @param list the column with the key of what they belong to
     * @param publicId the column with the public id
     */
    public String oldestFirst(String list, String publicId) {
        return backwards
                ? " and " + publicId + " < :key order by " + list + " desc, " + publicId + " desc"
                : " and " + publicId + " > :key order by " + list + ", " + publicId;
    }

    /** The key that bounds a page of the oldest first: at the list's start one that comes before every public id. */
    public String floor() {
        return key == null ? "" : key;
    }

    /** The key that bounds the page: at the list's start one that comes after every public id, in any database's collation. */
    public String bound() {
        return key == null ? AFTER_ALL : key;
    }

    /**
     * The key that bounds a page of a list that public ids do not order.
     *
     * @param beyond bounds the list's first page: what comes before all its keys, or after all where the order falls
     * @param reading makes a key of its text; an {@link IllegalArgumentException} of its says that the cursor is another list's
     */
    public <K> K bound(K beyond, Function<String, K> reading) {
        try {
            return key == null ? beyond : reading.apply(key);
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
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
        return Refusal.field(
                "/cursor", "The cursor cannot be read. Take it unchanged from the Link header of an earlier answer.");
    }
}
