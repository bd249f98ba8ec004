package org.touchstone.split;

import org.touchstone.text.Span;

/**
 * A sentence, or what stands in the place of one.
 *
 * @param paragraph index of the paragraph it belongs to, from 0
 */
public record Segment(Span span, Kind kind, int paragraph) {
    /** What a reader would call it. */
    public enum Kind {
        SENTENCE,
        HEADING,
        /** "Related articles", "Back to top": part of the page, not of the article. */
        BOILERPLATE
    }
}
