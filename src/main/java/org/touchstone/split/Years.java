package org.touchstone.split;

import org.jspecify.annotations.Nullable;

/** Finds years, ranges of years and decades. */
final class Years {
    private static final int FIRST_PLAIN = 1800;
    private static final int LAST_PLAIN = 2099;

    private Years() {}

    /**
     * @param led whether a word such as "in" or "since" stands before it
     */
    static Dates.@Nullable Found at(Tokens tokens, int at, boolean led) {
        Token token = tokens.at(at);
        Token after = tokens.at(at + 1);
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
