package org.touchstone.split;

/**
 * A stretch in quotation marks.
 *
 * @param at with its marks
 * @param closed false when it runs to the end of its paragraph and goes on in the next
 */
record Quoted(Stretch at, boolean closed) {
    /** The words without the marks. */
    Stretch inner(String text) {
        int open = text.startsWith("''", at.from()) || text.startsWith("``", at.from()) ? 2 : 1;
        int close = !closed ? 0 : text.startsWith("''", at.to() - 2) && at.length() > 4 ? 2 : 1;
        return new Stretch(Math.min(at.from() + open, at.to() - close), at.to() - close);
    }
}
