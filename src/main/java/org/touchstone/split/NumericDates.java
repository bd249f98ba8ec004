package org.touchstone.split;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds dates in digits: 2031-05-07, 07.05.2031. Those with slashes are found, and resolved only when one part cannot be a month. */
final class NumericDates {
    private static final int TOKENS = 5;
    private static final int LAST_MONTH = 12;

    private NumericDates() {}

    static Dates.@Nullable Found at(Tokens tokens, int at) {
        Token first = tokens.at(at);
        if (first.text().matches("\\d{1,2}\\.\\d{1,2}\\.\\d{4}")) {
            String[] parts = first.text().split("\\.");
            return found(tokens, at, at + 1, iso(parts[2], parts[1], parts[0]));
        }
        String mark = tokens.at(at + 1).text();
        boolean parted = (mark.equals("-") || mark.equals("/"))
                && tokens.at(at + 3).text().equals(mark)
                && tokens.at(at + 2).isNumber()
                && tokens.at(at + 4).isNumber();
        if (!parted || !digits(first, 4) || !digits(tokens.at(at + 2), 2) || !digits(tokens.at(at + 4), 4)) {
            return null;
        }
        String a = first.text();
        String b = tokens.at(at + 2).text();
        String c = tokens.at(at + 4).text();
        if (a.length() == 4) {
            return found(tokens, at, at + TOKENS, iso(a, b, c));
        }
        if (c.length() == 4 && mark.equals("/")) {
            boolean dayFirst = Integer.parseInt(a) > LAST_MONTH;
            boolean monthFirst = Integer.parseInt(b) > LAST_MONTH;
            return found(tokens, at, at + TOKENS, dayFirst ? iso(c, b, a) : monthFirst ? iso(c, a, b) : null);
        }
        return null;
    }

    private static boolean digits(Token token, int most) {
        return token.text().length() <= most && token.text().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static @Nullable String iso(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Dates.Found found(Tokens tokens, int from, int next, @Nullable String resolved) {
        return new Dates.Found(RawValue.date(tokens.stretch(from, next), resolved, false), next);
    }
}
