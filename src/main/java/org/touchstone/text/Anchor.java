package org.touchstone.text;

import org.jspecify.annotations.Nullable;

/**
 * Where a selector's passage stands in a text now.
 *
 * @param span null exactly when orphaned
 * @param score how sure the find is, from 0 to 1
 */
public record Anchor(State state, @Nullable Span span, double score) {
    public Anchor {
        if ((state == State.ORPHANED) != (span == null)) {
            throw new IllegalArgumentException("an anchor has a span unless it is orphaned");
        }
    }

    /** What became of the passage. */
    public enum State {
        /** The same words at the same place. */
        ANCHORED,
        /** The same words at another place. */
        SHIFTED,
        /** Nearly the same words: somebody should look. */
        CHANGED,
        /** Not found. Never moved to other words in silence. */
        ORPHANED
    }

    static Anchor orphaned(double score) {
        return new Anchor(State.ORPHANED, null, score);
    }
}
