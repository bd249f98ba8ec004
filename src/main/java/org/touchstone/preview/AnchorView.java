package org.touchstone.preview;

import org.jspecify.annotations.Nullable;
import org.touchstone.text.Anchor;
import org.touchstone.text.Span;

/** Where the passage stands now; without offsets when orphaned. */
public record AnchorView(
        Anchor.State state,
        @Nullable Integer start,
        @Nullable Integer end,
        double score) {
    static AnchorView of(Anchor anchor) {
        Span span = anchor.span();
        return new AnchorView(
                anchor.state(), span == null ? null : span.start(), span == null ? null : span.end(), anchor.score());
    }
}
