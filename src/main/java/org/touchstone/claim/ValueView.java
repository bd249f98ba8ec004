package org.touchstone.claim;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;
import org.touchstone.split.Bound;
import org.touchstone.split.Room;
import org.touchstone.split.Value;
import org.touchstone.split.ValueKind;

/** A typed value of a claim on the wire and in a bundle. */
public record ValueView(
        ValueKind kind,
        String text,
        @Nullable BigDecimal number,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        @Nullable String counted,
        @Nullable Bound bound,
        @Nullable Boolean approximate,
        @Nullable String resolved) {
    static final TypeReference<List<ValueView>> LIST = new TypeReference<>() {};

    public static ValueView of(Value value) {
        return new ValueView(
                value.kind(),
                value.text(),
                value.number(),
                value.upper(),
                value.unit(),
                value.counted(),
                value.bound(),
                value.approximate(),
                value.resolved());
    }

    public Value value() {
        if (kind == null || text == null || text.isBlank()) {
            throw Refusal.field("/values", "Each value has a kind and its words.");
        }
        fits("text", text, Room.VALUE);
        fits("number", number == null ? null : number.toString(), Room.NUMBER);
        fits("upper", upper == null ? null : upper.toString(), Room.NUMBER);
        fits("unit", unit, Room.UNIT);
        fits("counted", counted, Room.COUNTED);
        fits("resolved", resolved, Room.RESOLVED);
        return new Value(
                null,
                kind,
                text.strip(),
                number,
                upper,
                unit,
                counted,
                bound == null ? Bound.EXACT : bound,
                Boolean.TRUE.equals(approximate),
                resolved);
    }

    private static void fits(String name, @Nullable String text, int max) {
        if (text != null && text.length() > max) {
            throw Refusal.field("/values", "The " + name + " of a value has " + max + " characters at most.");
        }
    }
}
