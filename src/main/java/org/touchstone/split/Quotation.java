package org.touchstone.split;

import org.jspecify.annotations.Nullable;
import org.touchstone.text.Span;

/**
 * Words that a text gives as somebody else's.
 *
 * @param span the content, without its quotation marks when direct
 * @param speaker as the text names them; null when it does not
 * @param cue the words that attribute it ("said", "according to")
 */
public record Quotation(
        Span span,
        Kind kind,
        @Nullable String speaker,
        @Nullable Span cue) {
    /** How the words are given. */
    public enum Kind {
        /** In quotation marks throughout. */
        DIRECT,
        /** Reported, with some words in quotation marks. */
        MIXED,
        /** Reported in the writer's words. */
        INDIRECT
    }
}
