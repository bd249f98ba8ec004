package org.touchstone.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as a quote check reads it: without case, ligatures, soft hyphens and kinds of white space, quotation mark, dash and ellipsis, and with
 * the way back to the text it came from. The sign of a number is no dash, and what is raised above a number no part of it. Offsets are
 * UTF-16 units.
 */
final class Folded {
    /** The mark of a list's item, which a browser does not copy. */
    private static final char BULLET = '\u2022';

    private static final char MINUS = '\u2212';

    private char[] letters;
    private int[] starts;
    private int[] ends;
    private int length;
    private final String source;
    private final String text;

    private Folded(String source) {
        this.source = source;
        int room = source.length() + 16;
        this.letters = new char[room];
        this.starts = new int[room];
        this.ends = new int[room];
        read();
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

    /** Whether a passage of the folded text begins and ends where words and numbers of the source do. */
    boolean isWhole(int start, int end) {
        boolean first = start == 0 || starts[start - 1] != starts[start];
        boolean last = end == length || starts[end] != starts[end - 1];
        return first && last && WordEdges.isWhole(source, starts[start], ends[end - 1]);
    }

    private void read() {
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            int end = at + 1;
            if (c < 0x80 && (end == source.length() || source.charAt(end) < 0x300)) {
                put(lower(c), at, end);
            } else {
                end = clusterEnd(source, at);
                var form = isExponent(c) ? Normalizer.Form.NFC : Normalizer.Form.NFKC;
                String whole = Normalizer.normalize(source.substring(at, end), form);
                for (int i = 0; i < whole.length(); i++) {
                    put(lower(whole.charAt(i)), at, end);
                }
            }
            at = end;
        }
    }

    /** Whether a raised figure belongs to a number before it: 10\u00b2 is not 102, and yet CO\u2082 is CO2. */
    private boolean isExponent(char c) {
        char before = length == 0 ? ' ' : letters[length - 1];
        return WordEdges.isRaised(c) && (Character.isDigit(before) || WordEdges.isRaised(before));
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
        char c = read(raw, start);
        char before = length == 0 ? ' ' : letters[length - 1];
        boolean opened = before == ' ' || before == '-' || c == ' ' && endsInEllipsis();
        if (c == ' ' && opened || c == '\'' && before == '\'') {
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
        if (c == '.' && endsInEllipsis() && length > 3 && letters[length - 4] == ' ') {
            closeUp(length - 4);
        }
    }

    private char read(char raw, int at) {
        if (isQuotationMark(raw)) {
            return '\'';
        }
        if (isDash(raw)) {
            return WordEdges.isSign(source, at) ? MINUS : '-';
        }
        return isSpace(raw) ? ' ' : raw;
    }

    private boolean endsInEllipsis() {
        return length > 2 && letters[length - 1] == '.' && letters[length - 2] == '.' && letters[length - 3] == '.';
    }

    /** Takes one letter out. */
    private void closeUp(int index) {
        int rest = --length - index;
        System.arraycopy(letters, index + 1, letters, index, rest);
        System.arraycopy(starts, index + 1, starts, index, rest);
        System.arraycopy(ends, index + 1, ends, index, rest);
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c >= '\u200B' && c <= '\u200F' || c == '\u2060' || c == '\uFEFF';
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == BULLET || Character.isWhitespace(c) || Character.isSpaceChar(c);
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
        return c == '-' || c >= '\u2010' && c <= '\u2015' || c == MINUS;
    }
}
