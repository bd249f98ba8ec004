package org.touchstone.storedtext;

import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Kind;
import org.touchstone.text.Unstorable;

/** What a text must be so that it can be stored and comes out of every database as it went in. */
final class Wording {
    /** The longest text that is taken, in bytes of UTF-8. */
    static final int MAX_BYTES = 2_000_000;

    private Wording() {}

    /** Hands the text back, or refuses it and says what is the matter with it. */
    static String checked(String text) {
        if (text.isBlank()) {
            throw Refusal.malformed("There is no text in it. Paste the text itself.");
        }
        if (bytes(text) > MAX_BYTES) {
            throw Refusal.of(
                    Kind.TOO_LARGE,
                    "The text is larger than 2 MB, which is the most that is taken. Bring it in parts.");
        }
        if (Unstorable.isIn(text)) {
            throw Refusal.malformed("The text has characters in it that are not text. Save it as UTF-8 and try again.");
        }
        return text;
    }

    private static long bytes(String text) {
        return text.codePoints()
                .mapToLong(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4)
                .sum();
    }
}
