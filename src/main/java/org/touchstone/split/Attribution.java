package org.touchstone.split;

import org.jspecify.annotations.Nullable;
import org.touchstone.text.CodePoints;
import org.touchstone.text.Span;

/** A quotation before its offsets are turned into code points. */
record Attribution(
        Stretch content,
        Quotation.Kind kind,
        @Nullable String speaker,
        @Nullable Stretch cue) {
    Quotation toQuotation(CodePoints text) {
        Span words = cue == null ? null : text.span(cue.from(), cue.to());
        return new Quotation(text.span(content.from(), content.to()), kind, speaker, words);
    }
}
