package org.touchstone.split;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells which phrases of a sentence say something that could hold while the rest does not. A figure by which its sentence stands or falls is
 * checked with it.
 */
final class OwnFacts {
    private static final String COUNT = "count";
    /** "twelve boats in March for two million": from so many kinds on each is checked by itself. */
    private static final int SEVERAL = 3;

    private final Reading reading;
    private final Tokens tokens;
    private final List<RawValue> values;
    /** How many kinds of measure the sentence gives: a count, a time, a date, a length. */
    private final int measures;

    OwnFacts(Reading reading, Tokens tokens, List<RawValue> values, List<Parts.Part> parts) {
        this.reading = reading;
        this.tokens = tokens;
        this.values = values;
        Set<String> kinds = new TreeSet<>();
        for (Parts.Part part : parts) {
            if (part.kind() == Parts.Kind.AMOUNT && !isLoose(values.get(part.value()))) {
                kinds.add(measure(values.get(part.value())));
            }
        }
        for (RawValue value : values) {
            if (value.kind() == ValueKind.DATE) {
                kinds.add("date");
            }
        }
        this.measures = kinds.size();
    }

    private static String measure(RawValue value) {
        String unit = value.unit();
        return value.kind() == ValueKind.DURATION ? "time" : unit == null ? COUNT : unit;
    }

    boolean includes(Parts.Part part) {
        if (reading.quotedAt(tokens.at(part.from()).from()) != null) {
            return false;
        }
        return switch (part.kind()) {
            case AGE, FREQUENCY, DATES -> true;
            case SUPERLATIVE -> isOwned(part);
            case AMOUNT ->
                measures >= SEVERAL && !isLoose(values.get(part.value())) || isMeasured(part) || isSpan(part);
        };
    }

    /** "Norway's longest tunnel" inside of a sentence that tells something else about it. */
    private boolean isOwned(Parts.Part part) {
        for (int at = part.from() + 1; at < part.to(); at++) {
            if (tokens.at(at).is("'s")) {
                return tokens.at(part.from()).isCapital();
            }
        }
        return false;
    }

    /** "several weeks", "a few boats": no figure that a source could give. */
    private static boolean isLoose(RawValue value) {
        return value.number() == null && value.upper() == null;
    }

    /** "four decades in office": how long it was holds whatever is told of it. */
    private boolean isSpan(Parts.Part part) {
        RawValue value = values.get(part.value());
        int end = tokens.indexAt(value.at().to());
        return value.kind() == ValueKind.DURATION && !isLoose(value) && part.to() > end + 1;
    }

    /** "a 42.7-metre rocket": how long it is holds whatever is told of it. */
    private boolean isMeasured(Parts.Part part) {
        RawValue value = values.get(part.value());
        String unit = value.unit();
        return value.kind() == ValueKind.NUMBER
                && unit != null
                && !unit.startsWith("year")
                && tokens.words(part.from(), part.to()).indexOf('-') > 0
                && part.to() > tokens.indexAt(value.at().to());
    }
}
