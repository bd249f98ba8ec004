package org.touchstone.preview;

import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;
import org.touchstone.text.Selector;

/** A text and a passage to find in it. */
public record AnchorInput(@Nullable String text, @Nullable Passage selector) {
    /** The passage as a selector; what is left out of its surroundings and place is not known. */
    public record Passage(
            @Nullable String exact,
            @Nullable String prefix,
            @Nullable String suffix,
            @Nullable Integer start,
            @Nullable Integer end) {}

    Selector wanted() {
        if (selector == null || selector.exact == null || selector.exact.isEmpty()) {
            throw Refusal.field("/selector/exact", "Say which words to find.");
        }
        int start = selector.start == null ? 0 : selector.start;
        int length = selector.exact.codePointCount(0, selector.exact.length());
        int end = selector.end == null ? start + length : selector.end;
        if (start < 0 || end < start) {
            throw Refusal.field("/selector/start", "A passage starts at 0 or later and ends after its start.");
        }
        return new Selector(start, end, selector.exact, orEmpty(selector.prefix), orEmpty(selector.suffix));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
