package org.touchstone.split;

import java.util.List;

/** The first half of splitting, by itself, so that its speed can be measured: sentences, quantities and quotations, no claims. */
public final class WithoutClaims {
    private WithoutClaims() {}

    /** Reads a text in English and says how many things it found, so that no compiler can leave the work out. */
    public static int read(String text) {
        Numbers numbers = new Numbers("en");
        Reading reading = new Reading(text, "en", numbers);
        Dates dates = new Dates(null);
        int found = 0;
        for (int i = 0; i < reading.pieces().size(); i++) {
            if (reading.piece(i).kind() != Segment.Kind.BOILERPLATE) {
                found += Quantities.of(reading.tokens(i), numbers, dates).size();
            }
        }
        List<Attribution> quotations = Attributions.of(reading);
        return found + quotations.size() + reading.pieces().size();
    }
}
