package org.touchstone.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a quoted passage stands in a text. */
public final class QuoteCheck {
    private QuoteCheck() {}

    /** How well the passage was found. */
    public enum Grade {
        /** Letter for letter. */
        EXACT,
        /** But for white space, quotation marks, dashes, case, ligatures, soft hyphens, ellipsis. */
        NORMALISED,
        /** Most of it, with other words in between: see the difference. */
        PARTIAL,
        /** Not there. */
        NOT_FOUND
    }

    /** What happened to a stretch of words on the way from the quote to the text. */
    public enum Operation {
        /** In both. */
        KEEP,
        /** In the text only. */
        INSERT,
        /** In the quote only. */
        DELETE
    }

    /** One step of the difference. */
    public record Step(Operation op, String text) {}

    /**
     * @param span where it stands; null when not found
     * @param difference by words, from the quote to the text; empty unless partial
     */
    public record Result(Grade grade, @Nullable Span span, List<Step> difference) {
        public Result {
            difference = List.copyOf(difference);
        }
    }

    /** Looks for the quote in the text. */
    public static Result check(String text, String quote) {
        int found = text.indexOf(quote);
        if (quote.isEmpty() || found < 0) {
            return new Result(Grade.NOT_FOUND, null, List.of());
        }
        return new Result(Grade.EXACT, CodePoints.of(text).span(found, found + quote.length()), List.of());
    }
}
