package org.touchstone.split;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds years, ranges of years and decades. */
final class Years {
    private static final int FIRST_PLAIN = 1800;
    private static final Pattern PART_OF_DECADE = Pattern.compile("(?:early|mid|late)-([12]\\d\\d0)s");
    private static final Set<String> BEFORE_CHRIST = Set.of("BC", "BCE", "B.C.", "B.C");
    private static final Set<String> AFTER_CHRIST = Set.of("AD", "CE", "A.D.", "A.D");
    private static final int LAST_PLAIN = 2099;

    private Years() {}

    /**
     * @param led whether a word such as "in" or "since" stands before it
     */
    static Dates.@Nullable Found at(Tokens tokens, int at, boolean led) {
        Token token = tokens.at(at);
        Token after = tokens.at(at + 1);
        Dates.Found era = era(tokens, at);
        if (era != null) {
            return era;
        }
        if (after.is("s") && after.follows(token)) {
            return decade(tokens, at);
        }
        if (token.text().length() != 4
                || !isYear(token.text())
                || after.is("%")
                || after.follows(token) && after.isWord()) {
            return null;
        }
        int year = Integer.parseInt(token.text());
        Token before = tokens.at(at - 1);
        boolean money = Units.currencyBefore(tokens, at - 1) != null;
        boolean plain = year >= FIRST_PLAIN && year <= LAST_PLAIN;
        if (money
                || before.is("-")
                        && !tokens.at(at - 2).isNumber()
                        && tokens.at(at - 2).text().length() < 3
                || !plain && (!led || after.is("to"))) {
            return null;
        }
        boolean german = tokens.isGerman()
                && after.isWord()
                && after.isCapital()
                && Bounds.before(tokens, at).from() < at
                && !led;
        if (german
                || Units.at(tokens, at + 1) != null
                || after.isLowerWord() && Words.isPlural(after.lower()) && !led) {
            return null;
        }
        return range(tokens, at, year);
    }

    /** "mid-1990s", one word with its hyphen. */
    static Dates.@Nullable Found partOfDecade(Tokens tokens, int at) {
        Matcher joined = PART_OF_DECADE.matcher(tokens.at(at).lower());
        if (!joined.matches()) {
            return null;
        }
        int year = Integer.parseInt(joined.group(1));
        return new Dates.Found(RawValue.date(tokens.stretch(at, at + 1), year + "/" + (year + 9), true), at + 1);
    }

    /** "2,700 BC", "AD 79"; before Christ there is no year that ISO 8601 writes in four digits. */
    private static Dates.@Nullable Found era(Tokens tokens, int at) {
        String digits = tokens.at(at).text();
        if (!digits.matches("\\d{1,4}|\\d{1,2},\\d{3}")) {
            return null;
        }
        boolean before = BEFORE_CHRIST.contains(tokens.at(at + 1).text());
        boolean since = AFTER_CHRIST.contains(tokens.at(at + 1).text());
        boolean led = AFTER_CHRIST.contains(tokens.at(at - 1).text())
                && !tokens.at(at - 2).isNumber();
        if (!before && !since && !led) {
            return null;
        }
        boolean four = !before && digits.length() <= 4;
        String resolved = four ? "0".repeat(4 - digits.length()) + digits : null;
        int next = led ? at + 1 : at + 2;
        return new Dates.Found(RawValue.date(tokens.stretch(led ? at - 1 : at, next), resolved, false), next);
    }

    private static boolean isYear(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.charAt(0) == '1' || text.charAt(0) == '2' && text.charAt(1) < '2';
    }

    private static Dates.Found range(Tokens tokens, int at, int year) {
        Token link = tokens.at(at + 1);
        Token end = tokens.at(at + 2);
        boolean dash = link.is("-") || link.is("\u2013") || link.is("/");
        boolean word = link.is("to") && tokens.at(at - 1).is("from")
                || link.is("and") && tokens.at(at - 1).is("between");
        boolean whole = end.text().length() == 4 && end.isNumber() && isYear(end.text());
        boolean half = dash && end.text().length() == 2 && end.isNumber() && end.follows(link);
        if ((dash || word) && (whole || half)) {
            int until = half ? year / 100 * 100 + Integer.parseInt(end.text()) : Integer.parseInt(end.text());
            if (until > year) {
                return new Dates.Found(RawValue.date(tokens.stretch(at, at + 3), year + "/" + until, false), at + 3);
            }
        }
        return new Dates.Found(RawValue.date(tokens.stretch(at, at + 1), String.valueOf(year), false), at + 1);
    }

    private static Dates.@Nullable Found decade(Tokens tokens, int at) {
        String text = tokens.at(at).text();
        if (!text.endsWith("0")
                || text.length() != 4 && text.length() != 2
                || !text.chars().allMatch(Character::isDigit)) {
            return null;
        }
        int year = Integer.parseInt(text);
        int from = text.length() == 4 ? year : (year < 30 ? 2000 : 1900) + year;
        boolean tick = tokens.at(at - 1).is("'")
                || tokens.at(at - 1).text().equals("\u2019")
                || tokens.at(at - 1).text().equals("\u2018");
        if (text.length() == 2 && !tick && !tokens.at(at - 1).is("the")) {
            return null;
        }
        return new Dates.Found(RawValue.date(tokens.stretch(at, at + 2), from + "/" + (from + 9), false), at + 2);
    }
}
