package org.touchstone.split;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.touchstone.text.Span;

/**
 * A value that a text states.
 *
 * @param span where it stands; null when it is not taken from the text
 * @param text its words
 * @param number as a plain number ("twice" is 2, "3.2 million" is 3200000); null for what is not a quantity
 * @param upper the upper end of a range
 * @param unit in normalised form ("metre", "US dollar", "percent", "year"); null without one
 * @param counted the noun that is counted, in the form that goes with the number ("two ballistic missiles": ballistic missiles); null without one
 * @param approximate "around", "about", "some"
 * @param resolved ISO 8601: a date, an interval with a slash, or a duration; null when it cannot be known
 */
public record Value(
        @Nullable Span span,
        ValueKind kind,
        String text,
        @Nullable BigDecimal number,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        @Nullable String counted,
        Bound bound,
        boolean approximate,
        @Nullable String resolved) {

    /** A value that is only named: a person, a place, an organisation, an occasion, a term, a quotation. */
    public static Value named(@Nullable Span span, ValueKind kind, String text) {
        return new Value(span, kind, text, null, null, null, null, Bound.EXACT, false, null);
    }
}
