package org.touchstone.preview;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;

/** A text that came with a preview request, held to what a preview takes. */
final class PreviewText {
    /** In UTF-8 bytes. */
    static final int LARGEST = 2_000_000;

    private PreviewText() {}

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
