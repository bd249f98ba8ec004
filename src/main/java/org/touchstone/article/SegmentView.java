package org.touchstone.article;

import org.touchstone.split.Segment;

/** A sentence, a heading or a piece of boilerplate on the wire; offsets in code points of the text beside it. */
public record SegmentView(int start, int end, Segment.Kind kind, int paragraph) {
    public static SegmentView of(Segment segment) {
        return new SegmentView(segment.span().start(), segment.span().end(), segment.kind(), segment.paragraph());
    }
}
