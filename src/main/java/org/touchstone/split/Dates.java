package org.touchstone.split;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds dates and times of day, and says which ones are meant when the day of publication is known. */
final class Dates {
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> DAYS = new HashMap<>();
    private static final Set<String> BEFORE_A_YEAR = WordSet.of(
            "in since by from until till of before after during early late mid through en im seit depuis desde dal nel del em vor nach bis");
    private static final Set<String> TURNS =
            Set.of("last", "this", "next", "past", "previous", "coming", "current", "following");
    private static final Set<String> PERIODS = WordSet.of(
            "week month year decade century weekend quarter spring summer autumn fall winter semester season");
    private static final Set<String> PARTS_OF_DAY = Set.of("morning", "afternoon", "evening", "night");
    private static final Set<String> MODIFIERS = Set.of("early", "late", "mid", "earlier", "later");

    private final @Nullable LocalDate published;

    Dates(@Nullable LocalDate published) {
        this.published = published;
    }

    /** A date and the index of the token after it. */
    record Found(RawValue value, int next) {}

    static {
        String[] months = {
            "january jan januar janvier enero janeiro gennaio januari",
            "february feb februar f\u00E9vrier febrero fevereiro febbraio februari",
            "march mar m\u00E4rz mars marzo mar\u00E7o maart",
            "april apr avril abril aprile",
            "may mai mayo maio maggio mei",
            "june jun juni juin junio junho giugno",
            "july jul juli juillet julio julho luglio",
            "august aug ao\u00FBt agosto augustus",
            "september sep sept septembre septiembre setembro settembre",
            "october oct oktober octobre octubre outubro ottobre",
            "november nov novembre noviembre novembro",
            "december dec dezember d\u00E9cembre diciembre dezembro dicembre"
        };
        for (int i = 0; i < months.length; i++) {
            for (String name : months[i].split(" ")) {
                MONTHS.put(name, i + 1);
            }
        }
        String[] days = {
            "monday mon",
            "tuesday tue tues",
            "wednesday wed",
            "thursday thu thurs",
            "friday fri",
            "saturday sat",
            "sunday sun"
        };
        for (int i = 0; i < days.length; i++) {
            for (String name : days[i].split(" ")) {
                DAYS.put(name, DayOfWeek.of(i + 1));
            }
        }
    }

    @Nullable
    Found at(Tokens tokens, int at) {
        Token token = tokens.at(at);
        if (token.isNumber()) {
            return fromNumber(tokens, at);
        }
        if (!token.isWord()) {
            return null;
        }
        if (token.isCapital()
                && DAYS.containsKey(token.lower())
                && !(token.text().length() < 4 && !tokens.at(at + 1).is("."))) {
            return fromDay(tokens, at, null, at);
        }
        Integer month = month(token);
        if (month != null) {
            return fromMonth(tokens, at, month);
        }
        return fromWord(tokens, at);
    }

    private static @Nullable Integer month(Token token) {
        Integer month = MONTHS.get(token.lower());
        return month != null
                        && (token.isCapital() || token.text().length() > 4 && !token.is("march") && !token.is("august"))
                ? month
                : null;
    }

    private static @Nullable Integer day(Token token) {
        boolean fits = token.isNumber()
                && token.text().length() <= 2
                && token.text().chars().allMatch(Character::isDigit);
        int day = fits ? Integer.parseInt(token.text()) : 0;
        return day >= 1 && day <= 31 ? day : null;
    }

    private static @Nullable Integer year(Token token) {
        boolean fits = token.isNumber()
                && token.text().length() == 4
                && token.text().chars().allMatch(Character::isDigit);
        int year = fits ? Integer.parseInt(token.text()) : 0;
        return year >= 1000 && year <= 2199 ? year : null;
    }

    private Found fromDay(Tokens tokens, int at, @Nullable String turn, int from) {
        int next = tokens.at(at + 1).is(".") && tokens.at(at).text().length() < 6 ? at + 2 : at + 1;
        int comma = tokens.at(next).is(",") ? next + 1 : next;
        Found date =
                month(tokens.at(comma)) != null || day(tokens.at(comma)) != null && month(tokens.at(comma + 1)) != null
                        ? at(tokens, comma)
                        : null;
        if (date != null) {
            return new Found(RawValue.date(tokens.stretch(from, date.next), date.value.resolved(), false), date.next);
        }
        next = PARTS_OF_DAY.contains(tokens.at(next).lower()) ? next + 1 : next;
        DayOfWeek day = DAYS.get(tokens.at(at).lower());
        String resolved = null;
        if (published != null && day != null) {
            boolean ahead = "next".equals(turn) || "coming".equals(turn) || "following".equals(turn);
            LocalDate found = ahead
                    ? published.with(TemporalAdjusters.next(day))
                    : "last".equals(turn)
                            ? published.with(TemporalAdjusters.previous(day))
                            : published.with(TemporalAdjusters.previousOrSame(day));
            resolved = found.toString();
        }
        return new Found(RawValue.date(tokens.stretch(from, next), resolved, false), next);
    }

    /** "September 13, 2031", "Sept. 13", "September 2031", "in September". */
    private @Nullable Found fromMonth(Tokens tokens, int at, int month) {
        int next = tokens.at(at + 1).is(".") && tokens.at(at).text().length() <= 4 ? at + 2 : at + 1;
        Integer day = day(tokens.at(next));
        if (day != null && !tokens.at(next + 1).is("%") && !tokens.at(next + 1).is(":")) {
            int after = Numbers.isOrdinalEnd(tokens.at(next + 1)) ? next + 2 : next + 1;
            int place = tokens.at(after).is(",") ? after + 1 : after;
            Integer year = year(tokens.at(place));
            int end = year == null ? after : place + 1;
            return new Found(RawValue.date(tokens.stretch(at, end), day(year, month, day), false), end);
        }
        int place = tokens.at(next).is(",")
                        || tokens.at(next).is("of")
                        || tokens.at(next).is("de")
                ? next + 1
                : next;
        Integer year = year(tokens.at(place));
        if (year != null) {
            return new Found(
                    RawValue.date(
                            tokens.stretch(at, place + 1),
                            YearMonth.of(year, month).toString(),
                            false),
                    place + 1);
        }
        boolean led = BEFORE_A_YEAR.contains(tokens.at(at - 1).lower())
                || tokens.at(at).text().length() > 5;
        boolean verb = tokens.at(at).is("may")
                || tokens.at(at).is("march")
                || tokens.at(at).is("mark");
        if (!led
                || verb && !BEFORE_A_YEAR.contains(tokens.at(at - 1).lower())
                || !tokens.at(at).isCapital()) {
            return null;
        }
        return new Found(RawValue.date(tokens.stretch(at, next), monthNear(month), false), next);
    }

    private @Nullable String monthNear(int month) {
        if (published == null) {
            return null;
        }
        YearMonth found = YearMonth.of(published.getYear(), month);
        return (found.isAfter(YearMonth.from(published)) ? found.minusYears(1) : found).toString();
    }

    private @Nullable String day(@Nullable Integer year, int month, int day) {
        try {
            if (year != null) {
                return LocalDate.of(year, month, day).toString();
            }
            if (published == null) {
                return null;
            }
            LocalDate found = LocalDate.of(published.getYear(), month, day);
            return (found.isAfter(published.plusMonths(6)) ? found.minusYears(1) : found).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable Found fromNumber(Tokens tokens, int at) {
        Found time = ClockTimes.at(tokens, at);
        if (time != null) {
            return time;
        }
        Found numeric = NumericDates.at(tokens, at);
        if (numeric != null) {
            return numeric;
        }
        Integer day = day(tokens.at(at));
        if (day != null) {
            int next =
                    Numbers.isOrdinalEnd(tokens.at(at + 1)) || tokens.at(at + 1).is(".") ? at + 2 : at + 1;
            next = tokens.at(next).is("of") || tokens.at(next).is("de") ? next + 1 : next;
            Integer month = month(tokens.at(next));
            if (month != null && !(tokens.at(at + 1).is(".") && tokens.at(next).is("march"))) {
                int place = tokens.at(next + 1).is(",")
                                || tokens.at(next + 1).is(".")
                                        && tokens.at(next).text().length() < 5
                                || tokens.at(next + 1).is("de")
                        ? next + 2
                        : next + 1;
                Integer year = year(tokens.at(place));
                int end = year == null ? next + 1 : place + 1;
                return new Found(RawValue.date(tokens.stretch(at, end), day(year, month, day), false), end);
            }
        }
        return Years.at(tokens, at, BEFORE_A_YEAR.contains(tokens.at(at - 1).lower()));
    }

    private @Nullable Found fromWord(Tokens tokens, int at) {
        Token token = tokens.at(at);
        String word = token.lower();
        if (word.equals("today") || word.equals("tonight") || word.equals("yesterday") || word.equals("tomorrow")) {
            int shift = word.equals("yesterday") ? -1 : word.equals("tomorrow") ? 1 : 0;
            int next = PARTS_OF_DAY.contains(tokens.at(at + 1).lower()) ? at + 2 : at + 1;
            String resolved =
                    published == null ? null : published.plusDays(shift).toString();
            boolean name = tokens.at(at - 1).isCapital() && token.isCapital()
                    || tokens.at(at + 1).is("'s") && token.isCapital();
            return name ? null : new Found(RawValue.date(tokens.stretch(at, next), resolved, false), next);
        }
        if (!TURNS.contains(word) && !MODIFIERS.contains(word)) {
            return null;
        }
        int turn = MODIFIERS.contains(word) ? at + 1 : at;
        boolean hasTurn = TURNS.contains(tokens.at(turn).lower());
        int noun = hasTurn ? turn + 1 : turn;
        Token named = tokens.at(noun);
        if (hasTurn && (PERIODS.contains(named.lower()) || PARTS_OF_DAY.contains(named.lower()))) {
            String resolved = period(tokens.at(turn).lower(), named.lower());
            return new Found(RawValue.date(tokens.stretch(at, noun + 1), resolved, turn > at), noun + 1);
        }
        if (named.isCapital() && DAYS.containsKey(named.lower())) {
            return fromDay(tokens, noun, hasTurn ? tokens.at(turn).lower() : null, at);
        }
        Integer month = month(named);
        if (month != null && named.isCapital()) {
            Found found = fromMonth(tokens, noun, month);
            String resolved = found == null ? turned(month, tokens.at(turn).lower()) : found.value.resolved();
            int next = found == null ? noun + 1 : found.next;
            return new Found(RawValue.date(tokens.stretch(at, next), resolved, turn > at), next);
        }
        return null;
    }

    private @Nullable String turned(int month, String turn) {
        if (published == null) {
            return null;
        }
        YearMonth now = YearMonth.from(published);
        YearMonth same = YearMonth.of(now.getYear(), month);
        if (turn.equals("next") || turn.equals("coming")) {
            return (same.isAfter(now) ? same : same.plusYears(1)).toString();
        }
        return turn.equals("last") && !same.isBefore(now) ? same.minusYears(1).toString() : same.toString();
    }

    private @Nullable String period(String turn, String period) {
        if (published == null) {
            return null;
        }
        int shift = turn.equals("last") || turn.equals("past") || turn.equals("previous")
                ? -1
                : turn.equals("this") || turn.equals("current") ? 0 : 1;
        switch (period) {
            case "year":
                return turn.equals("past")
                        ? published.minusYears(1) + "/" + published
                        : String.valueOf(published.getYear() + shift);
            case "month":
                return turn.equals("past")
                        ? published.minusMonths(1) + "/" + published
                        : YearMonth.from(published).plusMonths(shift).toString();
            case "week":
                LocalDate monday = published.plusWeeks(shift).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                return turn.equals("past")
                        ? published.minusWeeks(1) + "/" + published
                        : monday + "/" + monday.plusDays(6);
            case "weekend":
                LocalDate saturday = published
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusDays(5)
                        .plusWeeks(shift);
                return saturday + "/" + saturday.plusDays(1);
            case "morning", "afternoon", "evening", "night":
                return published.plusDays(shift).toString();
            case "decade":
                return shift < 0 ? published.minusYears(10) + "/" + published : null;
            default:
                return null;
        }
    }

    /** The interval of "the past four months" or "the next two years"; null when the day of publication is not known. */
    @Nullable
    String window(String turn, BigDecimal number, @Nullable String unit) {
        ChronoUnit step = unit(unit);
        if (published == null || step == null || number.scale() > 0 || turn.equals("first") || turn.equals("final")) {
            return null;
        }
        boolean ahead = turn.equals("next") || turn.equals("coming") || turn.equals("following");
        try {
            LocalDate other = published.plus(ahead ? number.longValue() : -number.longValue(), step);
            return ahead ? published + "/" + other : other + "/" + published;
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    /** The day, month or year of "three weeks ago". */
    @Nullable
    String ago(BigDecimal number, @Nullable String unit) {
        ChronoUnit step = unit(unit);
        if (published == null
                || step == null
                || number.scale() > 0
                || number.compareTo(BigDecimal.valueOf(10_000)) > 0) {
            return null;
        }
        LocalDate then = published.minus(number.longValue(), step);
        return step == ChronoUnit.DAYS || step == ChronoUnit.WEEKS
                ? then.toString()
                : step == ChronoUnit.MONTHS ? YearMonth.from(then).toString() : String.valueOf(then.getYear());
    }

    private static @Nullable ChronoUnit unit(@Nullable String unit) {
        if (unit == null) {
            return null;
        }
        return switch (unit) {
            case "day" -> ChronoUnit.DAYS;
            case "week" -> ChronoUnit.WEEKS;
            case "month" -> ChronoUnit.MONTHS;
            case "year" -> ChronoUnit.YEARS;
            case "decade" -> ChronoUnit.DECADES;
            case "century" -> ChronoUnit.CENTURIES;
            default -> null;
        };
    }

    /** ISO 8601 duration of a number of a unit of time; null for units that have none. */
    static @Nullable String duration(BigDecimal number, @Nullable String unit) {
        if (unit == null) {
            return null;
        }
        String amount = number.stripTrailingZeros().toPlainString();
        return switch (unit) {
            case "year" -> "P" + amount + "Y";
            case "month" -> "P" + amount + "M";
            case "week" -> "P" + amount + "W";
            case "fortnight" ->
                "P"
                        + number.multiply(BigDecimal.valueOf(2))
                                .stripTrailingZeros()
                                .toPlainString() + "W";
            case "day" -> "P" + amount + "D";
            case "decade" ->
                "P" + number.multiply(BigDecimal.TEN).stripTrailingZeros().toPlainString() + "Y";
            case "century" ->
                "P"
                        + number.multiply(BigDecimal.valueOf(100))
                                .stripTrailingZeros()
                                .toPlainString() + "Y";
            case "hour" -> "PT" + amount + "H";
            case "minute" -> "PT" + amount + "M";
            case "second" -> "PT" + amount + "S";
            default -> null;
        };
    }
}
