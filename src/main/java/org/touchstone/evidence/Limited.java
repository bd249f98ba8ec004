package org.touchstone.evidence;

import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;

/** Texts that people type, within their limits. */
final class Limited {
    private Limited() {}

    /** The text without the space around it, null for none; refused when it is longer than {@code max} UTF-16 units. */
    static @Nullable String text(String pointer, @Nullable String text, int max) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String tidy = text.strip();
        if (tidy.length() > max) {
            throw Refusal.field(pointer, "This may have " + max + " characters at most; it has " + tidy.length() + ".");
        }
        if (tidy.indexOf('\0') >= 0) {
            throw Refusal.field(pointer, "This has a character in it that is not text.");
        }
        return tidy;
    }
}
