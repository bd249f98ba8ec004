package org.touchstone.split;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds dates and times of day, and says which ones are meant when the day of publication is known. */
final class Dates {
    /** As short as the short forms of others, and yet without a stop. */
    private static final Set<String> WHOLE_MONTHS = Set.of(
            "may",
            "june",
            "july",
            "mai",
            "juni",
            "juli",
            "juin",
            "m\u00E4rz",
            "mars",
            "ao\u00FBt",
            "mei",
            "mayo",
            "maio");

    private static final Set<String> TURNS =
            Set.of("last", "this", "next", "past", "previous", "coming", "current", "following");
    private static final Set<String> PERIODS = WordSet.of(
            "week month year decade century weekend quarter spring summer autumn fall winter semester season");
    private static final Set<String> PARTS_OF_DAY = Set.of("morning", "afternoon", "evening", "night");
    private static final Set<String> MODIFIERS = Set.of("early", "late", "mid", "earlier", "later");
    private static final Set<String> OF = Set.of("of", "de");

    private final PublicationDay published;
    /** Which way every date points; null where its own words tell. */
    private final @Nullable Tense tense;

    Dates(@Nullable LocalDate published) {
        this(published, null);
    }

    /** As if published on that day, and with all dates before it or all after it. */
    Dates(@Nullable LocalDate published, @Nullable Tense tense) {
        this.published = new PublicationDay(published);
        this.tense = tense;
    }

    /** A date and the index of the token after it. */
    record Found(RawValue value, int next) {}

    PublicationDay published() {
        return published;
    }

    /** Which way the words around a date point, from its first token to before another. */
    Tense tense(Tokens tokens, int from, int next) {
        return tense != null ? tense : published.date() == null ? Tense.UNTOLD : Tenses.of(tokens, from, next);
    }

    /** A day of a month is only put back a year where the verb beside it is a past one. */
    private Tense ofDay(Tokens tokens, int from, int next) {
        Tense told = tense(tokens, from, next);
        return told == Tense.BACK && tense == null && !Tenses.isOverBefore(tokens, from) ? Tense.UNTOLD : told;
    }

    @Nullable
    Found at(Tokens tokens, int at) {
        Token token = tokens.at(at);
        Found century = Centuries.at(tokens, at);
        if (century != null) {
            return century;
        }
        if (token.isNumber()) {
            return fromNumber(tokens, at);
        }
        if (!token.isWord()) {
            return null;
        }
        Found decade = Years.partOfDecade(tokens, at);
        if (decade != null) {
            return decade;
        }
        DayOfWeek day = CalendarWords.weekday(tokens, at);
        if (day != null) {
            return fromDay(tokens, at, day, null, at);
        }
        Integer month = CalendarWords.month(token);
        return month != null ? fromMonth(tokens, at, month) : fromWord(tokens, at);
    }

    /** "Wednesday", "Wednesday, 7 May", "Wednesday morning". */
    private Found fromDay(Tokens tokens, int at, DayOfWeek day, @Nullable String turn, int from) {
        int next = tokens.at(at + 1).is(".") && tokens.at(at).text().length() < 6 ? at + 2 : at + 1;
        int comma = tokens.at(next).is(",") ? next + 1 : next;
        boolean dated = CalendarWords.month(tokens.at(comma)) != null
                || CalendarWords.day(tokens.at(comma)) != null && CalendarWords.month(tokens.at(comma + 1)) != null;
        Found date = dated ? at(tokens, comma) : null;
        if (date != null) {
            return found(tokens, from, date.next, date.value.resolved(), false);
        }
        next = PARTS_OF_DAY.contains(tokens.at(next).lower()) ? next + 1 : next;
        return found(tokens, from, next, published.weekday(day, turn, tense(tokens, from, next)), false);
    }

    /** "September 13, 2031", "Sept. 13", "September 13-15", "September 2031", "in September". */
    private @Nullable Found fromMonth(Tokens tokens, int at, int month) {
        boolean shortened = tokens.at(at).text().length() <= 4
                && !WHOLE_MONTHS.contains(tokens.at(at).lower());
        int next = tokens.at(at + 1).is(".") && shortened ? at + 2 : at + 1;
        Integer day = CalendarWords.day(tokens.at(next));
        if (day != null && !tokens.at(next + 1).is("%") && !tokens.at(next + 1).is(":")) {
            int after = Numbers.isOrdinalEnd(tokens.at(next + 1)) ? next + 2 : next + 1;
            Integer last = DateRanges.lastDay(tokens, after, day);
            after = last == null ? after : after + 2;
            int place = tokens.at(after).is(",") ? after + 1 : after;
            Integer year = CalendarWords.year(tokens.at(place));
            int end = year == null ? after : place + 1;
            return found(tokens, at, end, days(year, month, day, last, ofDay(tokens, at, end)), false);
        }
        int place = tokens.at(next).is(",") || OF.contains(tokens.at(next).lower()) ? next + 1 : next;
        Integer year = CalendarWords.year(tokens.at(place));
        if (year != null) {
            return found(tokens, at, place + 1, YearMonth.of(year, month).toString(), false);
        }
        boolean led = CalendarWords.leads(tokens.at(at - 1));
        boolean verb = tokens.at(at).is("may")
                || tokens.at(at).is("march")
                || tokens.at(at).is("mark");
        boolean named = (led || tokens.at(at).text().length() > 5 && !verb)
                && tokens.at(at).isCapital();
        return named ? found(tokens, at, next, published.month(month, tense(tokens, at, next)), false) : null;
    }

    private @Nullable String days(@Nullable Integer year, int month, int day, @Nullable Integer last, Tense told) {
        String first = published.day(year, month, day, told);
        String second = last == null ? null : published.day(year, month, last, told);
        return last == null ? first : first == null || second == null ? null : first + "/" + second;
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
        Integer day = CalendarWords.day(tokens.at(at));
        Found date = day == null ? null : fromDayOfMonth(tokens, at, day);
        date = date == null && day != null ? listed(tokens, at, day) : date;
        return date == null ? Years.at(tokens, at, CalendarWords.leads(tokens.at(at - 1))) : date;
    }

    /** "13 September 2031", "13th of September", "3. Mai", "3 to 7 May". */
    private @Nullable Found fromDayOfMonth(Tokens tokens, int at, int day) {
        Integer last = DateRanges.lastDay(tokens, at + 1, day);
        int end = last == null ? at : at + 2;
        boolean stop = tokens.at(end + 1).is(".");
        int next = Numbers.isOrdinalEnd(tokens.at(end + 1)) || stop ? end + 2 : end + 1;
        next = OF.contains(tokens.at(next).lower()) ? next + 1 : next;
        Integer month = CalendarWords.monthAfterDay(tokens, next);
        if (month == null || stop && tokens.at(next).is("march")) {
            return null;
        }
        Token mark = tokens.at(next + 1);
        boolean goesOn =
                mark.is(",") || mark.is(".") && tokens.at(next).text().length() < 5 || OF.contains(mark.lower());
        int place = goesOn ? next + 2 : next + 1;
        Integer year = CalendarWords.year(tokens.at(place));
        int after = year == null ? next + 1 : place + 1;
        return found(tokens, at, after, days(year, month, day, last, ofDay(tokens, at, after)), false);
    }

    /** The "8" of "September 5 and 8", and the "5" of "5 and 8 September": the month is told once. */
    private @Nullable Found listed(Tokens tokens, int at, int day) {
        Integer month = DateRanges.monthBefore(tokens, at);
        if (month == null && (tokens.at(at + 1).is("and") || tokens.at(at + 1).is("or"))) {
            Integer last = CalendarWords.day(tokens.at(at + 2));
            int place = Numbers.isOrdinalEnd(tokens.at(at + 3)) ? at + 4 : at + 3;
            month = last != null && last > day && tokens.at(place).isCapital()
                    ? CalendarWords.month(tokens.at(place))
                    : null;
        }
        if (month == null) {
            return null;
        }
        int next = Numbers.isOrdinalEnd(tokens.at(at + 1)) ? at + 2 : at + 1;
        return found(tokens, at, next, published.day(null, month, day, ofDay(tokens, at, next)), false);
    }

    private @Nullable Found fromWord(Tokens tokens, int at) {
        String word = tokens.at(at).lower();
        if (word.equals("today") || word.equals("tonight") || word.equals("yesterday") || word.equals("tomorrow")) {
            return fromToday(tokens, at, word);
        }
        if (!TURNS.contains(word) && !MODIFIERS.contains(word)) {
            return null;
        }
        int turn = MODIFIERS.contains(word) ? at + 1 : at;
        boolean hasTurn = TURNS.contains(tokens.at(turn).lower());
        int noun = hasTurn ? turn + 1 : turn;
        Token named = tokens.at(noun);
        if (hasTurn && (PERIODS.contains(named.lower()) || PARTS_OF_DAY.contains(named.lower()))) {
            String resolved = published.period(tokens.at(turn).lower(), named.lower());
            return found(tokens, at, noun + 1, resolved, turn > at);
        }
        DayOfWeek day = named.isCapital() ? CalendarWords.weekday(tokens, noun) : null;
        if (day != null) {
            return fromDay(tokens, noun, day, hasTurn ? tokens.at(turn).lower() : null, at);
        }
        Integer month = CalendarWords.month(named);
        if (month == null || !named.isCapital()) {
            return null;
        }
        Found found = fromMonth(tokens, noun, month);
        String resolved = found == null ? published.month(month, tokens.at(turn).lower()) : found.value.resolved();
        return found(tokens, at, found == null ? noun + 1 : found.next, resolved, turn > at);
    }

    private @Nullable Found fromToday(Tokens tokens, int at, String word) {
        Token token = tokens.at(at);
        boolean name = token.isCapital()
                && (tokens.at(at - 1).isCapital() || tokens.at(at + 1).is("'s"));
        int shift = word.equals("yesterday") ? -1 : word.equals("tomorrow") ? 1 : 0;
        int next = PARTS_OF_DAY.contains(tokens.at(at + 1).lower()) ? at + 2 : at + 1;
        return name ? null : found(tokens, at, next, published.shifted(shift), false);
    }

    private static Found found(Tokens tokens, int from, int next, @Nullable String resolved, boolean approximate) {
        return new Found(RawValue.date(tokens.stretch(from, next), resolved, approximate), next);
    }
}
