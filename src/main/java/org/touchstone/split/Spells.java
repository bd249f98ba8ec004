package org.touchstone.split;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One unit of time told by its article: "an hour", "a century", "more than a year", "a week ago"; no "$20 an hour". */
final class Spells {
    /** These measure wherever they stand; "a day" and "a year" need words around them that show it. */
    private static final Set<String> ALWAYS = Set.of("hour", "decade", "century", "fortnight");

    private static final Set<String> UNITS = Set.of("minute", "day", "week", "month", "year");
    private static final Set<String> BEFORE = WordSet.of(
            "for within after about around almost nearly over under than lasted lasts took takes take spent barely only");
    private static final Set<String> AFTER = WordSet.of("ago later earlier before after long");
    private static final Set<String> RATES = WordSet.of("once twice thrice times per each every");

    private Spells() {}

    static Numbers.@Nullable Amount at(Tokens tokens, int at) {
        boolean article = tokens.at(at).is("a") || tokens.at(at).is("an");
        String unit = tokens.at(at + 1).lower();
        if (!article || !tokens.at(at + 1).isLowerWord() || tokens.at(at + 2).is("-")) {
            return null;
        }
        Token before = tokens.at(at - 1);
        boolean rate = RATES.contains(before.lower()) || before.isNumber() || "%$\u20AC\u00A3".contains(before.text());
        boolean shown = BEFORE.contains(before.lower())
                || AFTER.contains(tokens.at(at + 2).lower());
        return !rate && (ALWAYS.contains(unit) || UNITS.contains(unit) && shown)
                ? new Numbers.Amount(BigDecimal.ONE, null, null, false, at, at + 1)
                : null;
    }
}
