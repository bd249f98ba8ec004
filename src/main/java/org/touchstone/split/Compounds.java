package org.touchstone.split;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Measures told in two units or three: "two hours and ten minutes", "5 feet 11 inches", "an hour and a half" are one value each. */
final class Compounds {
    /** How many of the smaller unit make one of the larger; only where every one has as many. */
    private static final Map<String, Map<String, Integer>> SMALLER = Map.ofEntries(
            Map.entry("year", Map.of("month", 12)),
            Map.entry("week", Map.of("day", 7)),
            Map.entry("day", Map.of("hour", 24, "minute", 1440)),
            Map.entry("hour", Map.of("minute", 60, "second", 3600)),
            Map.entry("minute", Map.of("second", 60)),
            Map.entry("yard", Map.of("foot", 3, "inch", 36)),
            Map.entry("foot", Map.of("inch", 12)),
            Map.entry("kilometre", Map.of("metre", 1000)),
            Map.entry("metre", Map.of("centimetre", 100)),
            Map.entry("stone", Map.of("pound-mass", 14, "pound sterling", 14)),
            Map.entry("pound-mass", Map.of("ounce", 16)),
            Map.entry("kilogram", Map.of("gram", 1000)),
            Map.entry("dollar", Map.of("cent", 100)),
            Map.entry("euro", Map.of("cent", 100)),
            Map.entry("pound sterling", Map.of("penny", 100, "ounce", 16)));

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int HALF_WORDS = 3;

    private final Tokens tokens;
    private final Numbers numbers;

    Compounds(Tokens tokens, Numbers numbers) {
        this.tokens = tokens;
        this.numbers = numbers;
    }

    /**
     * A whole measure.
     *
     * @param number in the smallest unit
     * @param resolved an ISO 8601 duration; null for what is none
     * @param next index of the token after it
     */
    record Whole(BigDecimal number, String unit, @Nullable String resolved, int next) {}

    /** The measure that goes on after its first unit; null when it does not. */
    @Nullable
    Whole from(BigDecimal number, String unit, int next) {
        if (tokens.match(next, "and", "a", "half")
                && !tokens.at(next + HALF_WORDS).is("of")) {
            BigDecimal more = number.add(HALF);
            return new Whole(more, unit, Durations.of(more, unit), next + HALF_WORDS);
        }
        Whole whole = new Whole(number, unit, Durations.of(number, unit), next);
        Whole found = null;
        for (Whole more = longer(whole); more != null; more = longer(more)) {
            found = more;
        }
        return found;
    }

    private @Nullable Whole longer(Whole whole) {
        int at = afterLink(whole);
        Numbers.Amount amount = whole.number.scale() > 0 ? null : numbers.at(tokens, at);
        if (amount == null
                || amount.upper() != null
                || amount.currency() != null
                || amount.value().signum() < 0) {
            return null;
        }
        Units.Found unit = isInches(whole, amount.next())
                ? new Units.Found("inch", amount.next() + 1)
                : Units.at(tokens, amount.next());
        Integer ratio =
                unit == null ? null : SMALLER.getOrDefault(whole.unit, Map.of()).get(unit.unit());
        if (unit == null || ratio == null || amount.value().compareTo(BigDecimal.valueOf(ratio)) >= 0) {
            return null;
        }
        String name = whole.unit.equals("stone") ? Pounds.MASS : unit.unit();
        BigDecimal number = whole.number.multiply(BigDecimal.valueOf(ratio)).add(amount.value());
        String parts = Durations.joined(whole.resolved, Durations.of(amount.value(), name));
        return new Whole(number, name, parts == null ? Durations.of(number, name) : parts, unit.next());
    }

    /** "6ft 2in": by itself the word is no unit. */
    private boolean isInches(Whole whole, int at) {
        return whole.unit.equals("foot")
                && tokens.at(at).is("in")
                && tokens.at(at).follows(tokens.at(at - 1));
    }

    /** A comma parts hours from minutes; kilometres and metres with a comma between are a list. */
    private int afterLink(Whole whole) {
        int after = tokens.at(whole.next).is(",") && Units.isTime(whole.unit) ? whole.next + 1 : whole.next;
        return tokens.at(after).is("and") ? after + 1 : after;
    }
}
