package org.touchstone.split;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The day on which a text was published, as far as it is known, and which days "on Wednesday" or "last month" mean from there. */
record PublicationDay(@Nullable LocalDate date) {
    private static final Set<String> WINDOW =
            Set.of("past", "last", "next", "previous", "coming", "following", "preceding", "first", "final", "recent");
    private static final Set<String> AHEAD = Set.of("next", "coming", "following");
    private static final int MONTHS_AHEAD = 6;
    /** What lies no further back is meant even where what is to come is told of: a year later it would have its year with it. */
    private static final int MONTHS_NEAR = 3;
    /** A day that is over lies no further ahead; a text may have been written some days before. */
    private static final int MONTHS_OFF = 1;

    private static final BigDecimal MOST_AGO = BigDecimal.valueOf(10_000);

    /** Whether a word before a stretch of time makes it one that ends or begins now: "the past four months". */
    static boolean opensWindow(Token token) {
        return WINDOW.contains(token.lower());
    }

    /** The day before, after or on it. */
    @Nullable
    String shifted(int days) {
        return date == null ? null : date.plusDays(days).toString();
    }

    @Nullable
    String weekday(DayOfWeek day, @Nullable String turn, Tense tense) {
        if (date == null) {
            return null;
        }
        LocalDate found;
        if (turn != null && AHEAD.contains(turn)) {
            found = date.with(TemporalAdjusters.next(day));
        } else if ("last".equals(turn)) {
            found = date.with(TemporalAdjusters.previous(day));
        } else {
            boolean ahead = tense == Tense.AHEAD || "this".equals(turn) && tense == Tense.UNTOLD;
            found = date.with(ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
        }
        return found.toString();
    }

    @Nullable
    String month(int month, Tense tense) {
        if (date == null) {
            return null;
        }
        YearMonth now = YearMonth.from(date);
        YearMonth same = YearMonth.of(date.getYear(), month);
        if (tense == Tense.AHEAD) {
            return (same.isBefore(now.minusMonths(MONTHS_NEAR)) ? same.plusYears(1) : same).toString();
        }
        return (same.isAfter(now) ? same.minusYears(1) : same).toString();
    }

    /** "last May", "next May". */
    @Nullable
    String month(int month, String turn) {
        if (date == null) {
            return null;
        }
        YearMonth now = YearMonth.from(date);
        YearMonth same = YearMonth.of(now.getYear(), month);
        if (turn.equals("next") || turn.equals("coming")) {
            return (same.isAfter(now) ? same : same.plusYears(1)).toString();
        }
        return turn.equals("last") && !same.isBefore(now) ? same.minusYears(1).toString() : same.toString();
    }

    /** A day of a month; without a year the one to which the tense points, else the nearest to publication. Null for the 31st of April. */
    @Nullable
    String day(@Nullable Integer year, int month, int day, Tense tense) {
        try {
            if (year != null) {
                return LocalDate.of(year, month, day).toString();
            }
            if (date == null) {
                return null;
            }
            LocalDate found = LocalDate.of(date.getYear(), month, day);
            if (tense == Tense.AHEAD) {
                boolean over = found.isBefore(date.minusMonths(MONTHS_NEAR));
                return LocalDate.of(over ? date.getYear() + 1 : date.getYear(), month, day)
                        .toString();
            }
            boolean last = found.isAfter(date.plusMonths(tense == Tense.BACK ? MONTHS_OFF : MONTHS_AHEAD));
            return (last ? found.minusYears(1) : found).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** "last week", "this year", "the past month". */
    @Nullable
    String period(String turn, String period) {
        if (date == null) {
            return null;
        }
        boolean past = turn.equals("past");
        int shift = past || turn.equals("last") || turn.equals("previous")
                ? -1
                : turn.equals("this") || turn.equals("current") ? 0 : 1;
        return switch (period) {
            case "year" -> past ? since(date.minusYears(1)) : String.valueOf(date.getYear() + shift);
            case "month" ->
                past
                        ? since(date.minusMonths(1))
                        : YearMonth.from(date).plusMonths(shift).toString();
            case "week" -> past ? since(date.minusWeeks(1)) : days(monday(date).plusWeeks(shift), 7);
            case "weekend" -> days(monday(date).plusDays(5).plusWeeks(shift), 2);
            case "morning", "afternoon", "evening", "night" ->
                date.plusDays(shift).toString();
            case "decade" -> shift < 0 ? since(date.minusYears(10)) : null;
            default -> null;
        };
    }

    private String since(LocalDate first) {
        return first + "/" + date;
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static String days(LocalDate first, int count) {
        return first + "/" + first.plusDays(count - 1L);
    }

    /** The interval of "the past four months" or "the next two years"; null when the day of publication is not known. */
    @Nullable
    String window(String turn, BigDecimal number, @Nullable String unit) {
        ChronoUnit step = unit(unit);
        if (date == null || step == null || number.scale() > 0 || turn.equals("first") || turn.equals("final")) {
            return null;
        }
        boolean ahead = AHEAD.contains(turn);
        try {
            LocalDate other = date.plus(ahead ? number.longValue() : -number.longValue(), step);
            return ahead ? date + "/" + other : since(other);
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    /** The day, month or year of "three weeks ago". */
    @Nullable
    String ago(BigDecimal number, @Nullable String unit) {
        ChronoUnit step = unit(unit);
        if (date == null || step == null || number.scale() > 0 || number.compareTo(MOST_AGO) > 0) {
            return null;
        }
        LocalDate then = date.minus(number.longValue(), step);
        return switch (step) {
            case DAYS, WEEKS -> then.toString();
            case MONTHS -> YearMonth.from(then).toString();
            default -> String.valueOf(then.getYear());
        };
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
}
