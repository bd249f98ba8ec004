package org.touchstone.evidence;

import org.touchstone.text.QuoteCheck.Grade;

/** Whether a quoted passage stands in the stored text. Always computed, never typed; in order of how much it says. */
public enum QuoteGrade {
    /** Letter for letter. */
    EXACT,
    /** But for white space, quotation marks, dashes, case and the like. */
    NORMALISED,
    /** Most of it: see the difference. */
    PARTIAL,
    /** There is a text, and the passage is not in it. */
    NOT_FOUND,
    /** There is no text, because the source could not be fetched. */
    UNREACHABLE,
    /** There is no text to look in, or no passage to look for. */
    UNCHECKED;

    static QuoteGrade of(Grade grade) {
        return switch (grade) {
            case EXACT -> EXACT;
            case NORMALISED -> NORMALISED;
            case PARTIAL -> PARTIAL;
            case NOT_FOUND -> NOT_FOUND;
        };
    }

    /** Whether the passage has a place in the text. */
    public boolean found() {
        return compareTo(PARTIAL) <= 0;
    }

    boolean betterThan(QuoteGrade other) {
        return found() && compareTo(other) < 0;
    }
}
