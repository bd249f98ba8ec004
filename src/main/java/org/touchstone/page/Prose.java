package org.touchstone.page;

import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Kind;

/** The form in which every text is stored: LF, one blank line between paragraphs, no control characters, otherwise as it came. */
final class Prose {
    /** The longest text that is taken, in bytes of UTF-8. */
    static final int MAX_BYTES = 2_000_000;

    private Prose() {}

    /**
     * Brings a text into that form. Composed and decomposed letters stay as they are: a quote must be found as it was printed.
     */
    static String normalise(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        int breaks = 2;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r'
                    || c == '\n'
                    || c == '\f'
                    || c == '\u000b'
                    || c == '\u0085'
                    || c == '\u2028'
                    || c == '\u2029') {
                if (c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n') {
                    i++;
                }
                trimEnd(out);
                if (breaks < 2) {
                    out.append('\n');
                    breaks++;
                }
            } else if (!isControl(c)) {
                out.append(c);
                breaks = isBlank(c) && breaks > 0 ? breaks : 0;
            }
        }
        trimEnd(out);
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == '\n') {
            end--;
        }
        return out.substring(0, end);
    }

    /** Refuses a text of more than 2 MB. */
    static String bounded(String text) {
        if (text.length() > MAX_BYTES / 3 && bytes(text) > MAX_BYTES) {
            throw tooLarge();
        }
        return text;
    }

    static Refusal tooLarge() {
        return Refusal.of(
                Kind.TOO_LARGE, "The text is larger than 2 MB, which is the most that is taken. Import it in parts.");
    }

    private static long bytes(String text) {
        return text.codePoints()
                .mapToLong(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4)
                .sum();
    }

    private static boolean isControl(char c) {
        return c < 0x20 && c != '\t' || c >= 0x7f && c <= 0x9f || c == '\ufeff' || c == '\ufffe' || c == '\uffff';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }

    private static void trimEnd(StringBuilder out) {
        int end = out.length();
        while (end > 0 && isBlank(out.charAt(end - 1))) {
            end--;
        }
        out.setLength(end);
    }

    /** A text in one line, or null when nothing is left of it. */
    static @Nullable String oneLine(@Nullable String text) {
        return text == null ? null : blankToNull(normalise(text).replaceAll("\\s+", " "));
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
