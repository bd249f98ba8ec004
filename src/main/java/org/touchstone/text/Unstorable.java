package org.touchstone.text;

/** What is in a Java string and still no text: NUL, which PostgreSQL does not take, and half a surrogate pair, which UTF-8 cannot write. */
public final class Unstorable {
    private Unstorable() {}

    /** Whether a text has such a character, so that some database would not give it back as it went in. */
    public static boolean isIn(String text) {
        return text.codePoints().anyMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
