package org.touchstone.preview;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.text.Span;

/** A span on the wire: code points, half-open. */
public record SpanView(int start, int end) {
    static @Nullable SpanView of(@Nullable Span span) {
        return span == null ? null : new SpanView(span.start(), span.end());
    }

    static List<SpanView> all(List<Span> spans) {
        List<SpanView> views = new ArrayList<>();
        for (Span span : spans) {
            views.add(new SpanView(span.start(), span.end()));
        }
        return views;
    }
}
