package org.touchstone.split;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes one range of two dates or times of day: "from Monday to Friday", "between 3 May and 7 June", "10 a.m. to 5 p.m.". */
final class DateRanges {
    private static final Set<String> LINKS =
            Set.of("to", "until", "till", "through", "\u2013", "bis", "au", "al", "tot");
    private static final Set<String> MOVES = WordSet.of(
            "moved moves move postponed delayed shifted rescheduled brought changed deferred adjourned extended forward back");
    private static final Set<String> LISTS = Set.of(",", "and", "or", "&");
    private static final Pattern FULL = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int LAST_DAY = 31;

    private DateRanges() {}

    /** The range that begins with a date; the date itself when none does. */
    static Dates.Found extended(Tokens tokens, int at, Dates.Found first, Dates dates) {
        String begin = first.value().resolved();
        if (begin != null && begin.contains("/") || !isLinked(tokens, at, first.next())) {
            return first;
        }
        boolean ahead = dates.tense(tokens, at, first.next()) == Tense.AHEAD && begin != null && isDay(begin);
        Dates from = ahead && begin != null ? new Dates(LocalDate.parse(begin), Tense.AHEAD) : dates;
        Dates.Found last = from.at(tokens, first.next() + 1);
        if (last == null || !isSameKind(tokens, at, first, first.next() + 1, last)) {
            return first;
        }
        String end = last.value().resolved();
        if (end != null && isDay(end) && !ahead) {
            Dates.Found seen = new Dates(LocalDate.parse(end), Tense.BACK).at(tokens, at);
            begin = seen == null ? begin : seen.value().resolved();
        }
        String resolved = begin == null || end == null || end.contains("/") ? null : begin + "/" + end;
        return new Dates.Found(
                RawValue.date(
                        new Stretch(first.value().at().from(), last.value().at().to()), resolved, false),
                last.next());
    }

    private static boolean isDay(String resolved) {
        return FULL.matcher(resolved).matches();
    }

    /** Whether a word may stand between the two ends of a range. */
    static boolean isLink(Token token) {
        return LINKS.contains(token.lower()) || token.is("-");
    }

    private static boolean isLinked(Tokens tokens, int at, int link) {
        Token token = tokens.at(link);
        Token before = tokens.at(at - 1);
        boolean hyphen = token.is("-")
                && token.follows(tokens.at(link - 1))
                && tokens.at(link + 1).follows(token);
        boolean range = before.is("between") ? token.is("and") : LINKS.contains(token.lower()) || hyphen;
        return range && !isMove(tokens, at);
    }

    /** "postponed from Monday to Friday": two dates, and nothing lasts from one to the other. */
    private static boolean isMove(Tokens tokens, int at) {
        for (int back = Math.max(0, at - 4); back < at; back++) {
            if (MOVES.contains(tokens.at(back).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Days with days, months with months, hours with hours. */
    private static boolean isSameKind(Tokens tokens, int first, Dates.Found one, int second, Dates.Found other) {
        boolean weekdays = CalendarWords.weekday(tokens, first) != null;
        boolean times = isTime(one);
        return weekdays == (CalendarWords.weekday(tokens, second) != null)
                && times == isTime(other)
                && (weekdays || times || isMonth(tokens, first) == isMonth(tokens, second));
    }

    /** Whether it is a time of day. */
    static boolean isTime(Dates.Found found) {
        String resolved = found.value().resolved();
        return resolved != null && resolved.startsWith("T");
    }

    private static boolean isMonth(Tokens tokens, int at) {
        return CalendarWords.month(tokens.at(at)) != null;
    }

    /** The month before the first of the days that are told one after another up to here; null without one. */
    static @Nullable Integer monthBefore(Tokens tokens, int at) {
        boolean free = !tokens.at(at + 1).isWord()
                        && !tokens.at(at + 1).is("%")
                        && !tokens.at(at + 1).is(":")
                || Numbers.isOrdinalEnd(tokens.at(at + 1))
                || Words.endsNounPhrase(tokens.at(at + 1))
                        && !Words.VERBS.contains(tokens.at(at + 1).lower())
                        && !Words.AUXILIARIES.contains(tokens.at(at + 1).lower())
                        && !tokens.at(at + 1).is("of");
        int back = at;
        while (free && LISTS.contains(tokens.at(back - 1).lower())) {
            back = LISTS.contains(tokens.at(back - 2).lower()) ? back - 2 : back - 1;
            back = Numbers.isOrdinalEnd(tokens.at(back - 1)) ? back - 1 : back;
            if (CalendarWords.day(tokens.at(back - 1)) == null) {
                return null;
            }
            back--;
        }
        Token month = tokens.at(back - 1).is(".") ? tokens.at(back - 2) : tokens.at(back - 1);
        return back < at && month.isCapital() ? CalendarWords.month(month) : null;
    }

    /** The second day of "3-7 May" or "May 3 to 7", where a day stands before the link; null without one. */
    static @Nullable Integer lastDay(Tokens tokens, int link, int first) {
        Token token = tokens.at(link);
        Integer day = CalendarWords.day(tokens.at(link + 1));
        boolean linked = token.is("to") || token.text().equals("\u2013") || token.is("-");
        boolean free = (!tokens.at(link + 2).isLowerWord() || isMonth(tokens, link + 2))
                && !tokens.at(link + 2).is("-")
                && !tokens.at(link + 2).is(":")
                && !tokens.at(link + 2).is("%");
        return linked && free && day != null && day > first && day <= LAST_DAY ? day : null;
    }
}
