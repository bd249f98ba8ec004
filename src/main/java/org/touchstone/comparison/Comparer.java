package org.touchstone.comparison;

import java.util.Locale;

/** Compares two statements. Safe to share between threads; the same statements always compare alike. */
public final class Comparer {
    /** Says how the first statement stands to the second. */
    public Comparison compare(String a, String b) {
        if (folded(a).equals(folded(b))) {
            return new Comparison(RelationType.SAME, 1, null, null, null, "Both say it in the same words.");
        }
        var one = Statement.of(a);
        var other = Statement.of(b);
        return Rules.of(one.namedAs(other), other.namedAs(one));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}%€$£.,]+", " ")
                .replaceAll("[.,]+(?= |$)", "")
                .strip();
    }
}
