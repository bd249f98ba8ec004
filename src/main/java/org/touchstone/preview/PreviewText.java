package org.touchstone.preview;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;

/** A text that came with a preview request, held to what a preview takes. */
final class PreviewText {
    /** In UTF-8 bytes. */
    static final int LARGEST = 2_000_000;

    /** Of one statement, in UTF-16 units. */
    private static final int LONGEST_STATEMENT = 10_000;

    private PreviewText() {}

    /** One statement, or a refusal that names the field. */
    static String statement(String pointer, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw Refusal.field(pointer, "Send a statement here.");
        }
        if (text.length() > LONGEST_STATEMENT) {
            throw Refusal.of(
                    Refusal.Kind.TOO_LARGE,
                    "A statement has " + LONGEST_STATEMENT + " characters at most. Send one assertion of the text.");
        }
        return text;
    }

    /** The text, or a refusal that names the field. */
    static String of(String pointer, @Nullable String text) {
        if (text == null) {
            throw Refusal.field(pointer, "Send a text here.");
        }
        boolean surelySmall = text.length() <= LARGEST / 3;
        if (!surelySmall && text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "The text is larger than 2 MB. Send a part of it.");
        }
        return text;
    }
}
