package org.touchstone.text;

/**
 * How a passage is named so that it can be found again: where it stood, its words, and the words around it (W3C Web Annotation's
 * TextPositionSelector and TextQuoteSelector in one).
 *
 * @param start first code point
 * @param end code point after the last
 * @param exact the passage itself
 * @param prefix up to {@value #CONTEXT} code points before it
 * @param suffix up to {@value #CONTEXT} code points after it
 */
public record Selector(int start, int end, String exact, String prefix, String suffix) {
    /** How many code points of context are kept on each side. */
    public static final int CONTEXT = 32;

    public Selector {
        if (exact.isEmpty()) {
            throw new IllegalArgumentException("a selector needs the words it selects");
        }
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("negative selector " + start + ".." + end);
        }
    }

    /** The selector of a span of this text. */
    public static Selector of(CodePoints text, Span span) {
        return new Selector(
                span.start(),
                span.end(),
                text.slice(span),
                text.sliceWithin(span.start() - CONTEXT, span.start()),
                text.sliceWithin(span.end(), span.end() + CONTEXT));
    }

    /** The position as a span of the text that it was taken from. */
    public Span span() {
        return new Span(start, end);
    }
}
