package org.touchstone.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as a quote check reads it: without case, ligatures, soft hyphens and kinds of white space, quotation mark and dash, and with the way
 * back to the text it came from. Offsets are UTF-16 units.
 */
final class Folded {
    private char[] letters;
    private int[] starts;
    private int[] ends;
    private int length;
    private final String text;

    private Folded(String source) {
        int room = source.length() + 16;
        this.letters = new char[room];
        this.starts = new int[room];
        this.ends = new int[room];
        read(source);
        if (length > 0 && letters[length - 1] == ' ') {
            length--;
        }
        this.text = new String(letters, 0, length);
    }

    static Folded of(String source) {
        return new Folded(source);
    }

    /** The folded text. */
    String text() {
        return text;
    }

    /** Where in the source a folded letter begins. */
    int start(int index) {
        return starts[index];
    }

    /** Where in the source the folded letter before this index ends. */
    int end(int index) {
        return ends[index - 1];
    }

    private void read(String source) {
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            int end = at + 1;
            if (c < 0x80 && (end == source.length() || source.charAt(end) < 0x300)) {
                put(lower(c), at, end);
            } else {
                end = clusterEnd(source, at);
                String whole = Normalizer.normalize(source.substring(at, end), Normalizer.Form.NFKC);
                for (int i = 0; i < whole.length(); i++) {
                    put(lower(whole.charAt(i)), at, end);
                }
            }
            at = end;
        }
    }

    private static int clusterEnd(String source, int at) {
        int end = at + Character.charCount(source.codePointAt(at));
        while (end < source.length()) {
            int next = source.codePointAt(end);
            int type = Character.getType(next);
            if (type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private static char lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private void put(char raw, int start, int end) {
        if (isInvisible(raw)) {
            return;
        }
        char c = isQuotationMark(raw) ? '\'' : isDash(raw) ? '-' : isSpace(raw) ? ' ' : raw;
        char before = length == 0 ? ' ' : letters[length - 1];
        if (c == ' ' && (before == ' ' || before == '-') || c == '\'' && before == '\'') {
            return;
        }
        if (before == ' ' && length > 0 && (c == '-' || c == '.' && length > 1 && letters[length - 2] == '.')) {
            length--;
        }
        if (length == letters.length) {
            int room = length * 2;
            letters = Arrays.copyOf(letters, room);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
        }
        letters[length] = c;
        starts[length] = start;
        ends[length++] = end;
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c >= '\u200B' && c <= '\u200F' || c == '\u2060' || c == '\uFEFF';
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isQuotationMark(char c) {
        return c == '"'
                || c == '\''
                || c == '`'
                || c == '\u00B4'
                || c == '\u00AB'
                || c == '\u00BB'
                || c >= '\u2018' && c <= '\u201F'
                || c == '\u2032'
                || c == '\u2033'
                || c == '\u2039'
                || c == '\u203A'
                || c >= '\u300C' && c <= '\u300F';
    }

    private static boolean isDash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
    }
}
