package org.touchstone.split;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.touchstone.text.CodePoints;

/** A value before its offsets are turned into code points. */
record RawValue(
        Stretch at,
        ValueKind kind,
        @Nullable BigDecimal number,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        @Nullable String counted,
        Bound bound,
        boolean approximate,
        @Nullable String resolved) {

    static RawValue date(Stretch at, @Nullable String resolved, boolean approximate) {
        return new RawValue(at, ValueKind.DATE, null, null, null, null, Bound.EXACT, approximate, resolved);
    }

    static RawValue named(Stretch at, ValueKind kind) {
        return new RawValue(at, kind, null, null, null, null, Bound.EXACT, false, null);
    }

    /** The same, only about so: with the words before it from an offset on. */
    RawValue around(int from) {
        return new RawValue(new Stretch(from, at.to()), kind, number, upper, unit, counted, bound, true, resolved);
    }

    Value toValue(CodePoints text) {
        return new Value(
                text.span(at.from(), at.to()),
                kind,
                at.in(text.text()),
                number,
                upper,
                unit,
                counted,
                bound,
                approximate,
                resolved);
    }
}
