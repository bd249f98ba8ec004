package org.touchstone.suggestion;

import org.jspecify.annotations.Nullable;
import org.touchstone.text.Unstorable;

/** Words from outside that are to stand on a screen and in a database. */
final class PlainWords {
    private PlainWords() {}

    /** The words in one line; null when there are none, or when they hold what a reader could not see. */
    static @Nullable String tidy(@Nullable String words) {
        if (words == null || Unstorable.isIn(words)) {
            return null;
        }
        var line = words.strip().replaceAll("\\s+", " ");
        return line.isEmpty() || line.codePoints().anyMatch(PlainWords::isHidden) ? null : line;
    }

    /** Control characters, and those that turn the direction of writing, by which one text can look like another. */
    private static boolean isHidden(int c) {
        return Character.isISOControl(c)
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0x2028
                || c == 0x2029
                || c >= 0xE0000 && c <= 0xE007F;
    }
}
