package org.touchstone.split;

/**
 * A stretch of the text while it is being split, half-open. Offsets are UTF-16 indexes; they leave the package only as spans of code
 * points.
 */
record Stretch(int from, int to) {
    Stretch {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("negative stretch " + from + ".." + to);
        }
    }

    int length() {
        return to - from;
    }

    boolean contains(Stretch other) {
        return from <= other.from && other.to <= to;
    }

    boolean overlaps(Stretch other) {
        return from < other.to && other.from < to;
    }

    String in(String text) {
        return text.substring(from, to);
    }

    /** Without the white space at its ends. */
    Stretch trimmed(String text) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Stretch(start, end);
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c > 0x7F && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF');
    }
}
