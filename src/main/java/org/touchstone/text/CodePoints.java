package org.touchstone.text;

import java.util.Arrays;

/**
 * A text with its offsets in both countings: the one place in Java that converts between UTF-16 indexes and code points.
 *
 * <p>Only surrogate pairs make the two differ, so only their places are kept: a text without any costs nothing, and each
 * conversion is one binary search. A lone surrogate counts as one code point, as {@link String#codePointAt} and JavaScript's
 * string iterator count it.
 */
public final class CodePoints {
    private final String text;
    /** UTF-16 index of each surrogate pair's first unit, ascending. */
    private final int[] pairs;

    private CodePoints(String text, int[] pairs) {
        this.text = text;
        this.pairs = pairs;
    }

    /** Reads the text once. */
    public static CodePoints of(String text) {
        int[] pairs = new int[0];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i)) && Character.isLowSurrogate(text.charAt(i + 1))) {
                if (count == pairs.length) {
                    pairs = Arrays.copyOf(pairs, Math.max(16, count * 2));
                }
                pairs[count++] = i++;
            }
        }
        return new CodePoints(text, Arrays.copyOf(pairs, count));
    }

    /** The text itself. */
    public String text() {
        return text;
    }

    /** Its length in code points. */
    public int length() {
        return text.length() - pairs.length;
    }

    /**
     * The UTF-16 index at which a code point begins.
     *
     * @throws IndexOutOfBoundsException outside 0..{@link #length()}
     */
    public int toUtf16(int codePoint) {
        if (codePoint < 0 || codePoint > length()) {
            throw new IndexOutOfBoundsException("code point " + codePoint + " of " + length());
        }
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    /**
     * The code point to which a UTF-16 index belongs; an index between the two units of a pair belongs to the pair.
     *
     * @throws IndexOutOfBoundsException outside the text
     */
    public int toCodePoint(int utf16) {
        if (utf16 < 0 || utf16 > text.length()) {
            throw new IndexOutOfBoundsException("UTF-16 index " + utf16 + " of " + text.length());
        }
        int found = Arrays.binarySearch(pairs, utf16);
        int before = found >= 0 ? found : -found - 1;
        return utf16 - before;
    }

    /** The span between two UTF-16 indexes. */
    public Span span(int utf16Start, int utf16End) {
        return new Span(toCodePoint(utf16Start), toCodePoint(utf16End));
    }

    /**
     * The words of a span.
     *
     * @throws IndexOutOfBoundsException when it ends after the text
     */
    public String slice(Span span) {
        return text.substring(toUtf16(span.start()), toUtf16(span.end()));
    }

    /** The code points from {@code start} to {@code end}, cut to the text; empty when nothing is left. */
    public String sliceWithin(int start, int end) {
        int from = Math.max(0, Math.min(start, length()));
        int to = Math.max(from, Math.min(end, length()));
        return text.substring(toUtf16(from), toUtf16(to));
    }
}
