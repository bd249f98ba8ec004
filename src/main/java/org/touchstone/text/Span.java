package org.touchstone.text;

/**
 * A stretch of a text, half-open.
 *
 * <p>Offsets count Unicode code points. Java strings and browsers count UTF-16 units: {@link CodePoints} converts, and nothing
 * else does.
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("empty or negative span " + start + ".." + end);
        }
    }

    /** How many code points it covers; at least 1. */
    public int length() {
        return end - start;
    }

    /** Whether the two share at least one code point. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether all of the other lies in this one; a span contains itself. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** By start, and among equal starts the longer first, so that a whole comes before its parts. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
