package org.touchstone.split;

import org.jspecify.annotations.Nullable;
import org.touchstone.text.CodePoints;
import org.touchstone.text.Span;

/**
 * A quotation before its offsets are turned into code points.
 *
 * @param frame the words that only say that and by whom it was said; null where they belong to the assertion ("criticised the plan")
 */
record Attribution(
        Stretch content,
        Quotation.Kind kind,
        @Nullable String speaker,
        @Nullable Stretch cue,
        @Nullable Stretch frame) {
    Quotation toQuotation(CodePoints text) {
        Span words = cue == null ? null : text.span(cue.from(), cue.to());
        return new Quotation(text.span(content.from(), content.to()), kind, speaker, words);
    }
}
