package org.touchstone.preview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.text.QuoteCheck;
import org.touchstone.text.Span;

/** How well the passage was found, where, and what differs. */
public record QuoteCheckView(
        QuoteCheck.Grade grade,
        @Nullable Integer start,
        @Nullable Integer end,
        List<QuoteCheck.Step> difference) {
    static QuoteCheckView of(QuoteCheck.Result result) {
        Span span = result.span();
        return new QuoteCheckView(
                result.grade(),
                span == null ? null : span.start(),
                span == null ? null : span.end(),
                result.difference());
    }
}
