package org.touchstone.text;

/** Finds a selector's passage again in a text that may have changed. */
public final class Anchoring {
    private Anchoring() {}

    /** The passage's place in this text, or orphaned. */
    public static Anchor find(String text, Selector selector) {
        CodePoints points = CodePoints.of(text);
        if (points.sliceWithin(selector.start(), selector.end()).equals(selector.exact())) {
            return new Anchor(Anchor.State.ANCHORED, selector.span(), 1);
        }
        int found = text.indexOf(selector.exact());
        if (found < 0) {
            return Anchor.orphaned(0);
        }
        return new Anchor(
                Anchor.State.SHIFTED,
                points.span(found, found + selector.exact().length()),
                1);
    }
}
