package org.touchstone.measure;

import com.fasterxml.jackson.databind.JsonNode;
import org.touchstone.text.Span;

/**
 * A text without its white space, so that spans compare by the letters that they cover: whether a blank at the end belongs to a sentence
 * is a matter of taste.
 */
final class Compacted {
    /** By code point of the text: how many that are not white space come before it. */
    private final int[] before;

    private Compacted(int[] before) {
        this.before = before;
    }

    /** A stretch of letters, half-open; empty for one of white space alone. */
    record Stretch(int from, int to) {
        /** What both cover over what either covers (Jaccard's index, with a gap between the two counted as covered). */
        double likeness(Stretch other) {
            int shared = Math.min(to, other.to) - Math.max(from, other.from);
            return shared <= 0 ? 0 : (double) shared / (Math.max(to, other.to) - Math.min(from, other.from));
        }
    }

    static Compacted of(String text) {
        int[] points = text.codePoints().toArray();
        int[] before = new int[points.length + 1];
        for (int i = 0; i < points.length; i++) {
            before[i + 1] = before[i] + (isBlank(points[i]) ? 0 : 1);
        }
        return new Compacted(before);
    }

    static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
    }

    /** The text's letters alone. */
    static String letters(String text) {
        return text.codePoints()
                .filter(point -> !isBlank(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    Stretch at(int start, int end) {
        return new Stretch(before[inside(start)], before[inside(end)]);
    }

    Stretch at(Span span) {
        return at(span.start(), span.end());
    }

    /** Of a pair of offsets in JSON. */
    Stretch at(JsonNode pair) {
        return at(pair.get(0).asInt(), pair.get(1).asInt());
    }

    private int inside(int offset) {
        return Math.max(0, Math.min(offset, before.length - 1));
    }
}
