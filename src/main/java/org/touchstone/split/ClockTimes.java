package org.touchstone.split;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds times of day: 5 a.m., 10:30pm, 17:45, 12 Uhr. */
final class ClockTimes {
    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    private static final int NOON = 12;

    private ClockTimes() {}

    static Dates.@Nullable Found at(Tokens tokens, int at) {
        String digits = tokens.at(at).text();
        boolean dotted = digits.matches("\\d{1,2}\\.\\d{2}");
        if (!dotted && !digits.matches("\\d{1,2}")) {
            return null;
        }
        int hour = Integer.parseInt(dotted ? digits.substring(0, digits.indexOf('.')) : digits);
        int minute = dotted ? Integer.parseInt(digits.substring(digits.indexOf('.') + 1)) : 0;
        int next = at + 1;
        boolean colon = tokens.at(next).is(":")
                && tokens.at(next + 1).text().matches("\\d{2}")
                && tokens.at(next + 1).follows(tokens.at(next));
        if (colon) {
            minute = Integer.parseInt(tokens.at(next + 1).text());
            next += 2;
        }
        int half = half(tokens, next);
        boolean german = tokens.at(next).text().equals("Uhr");
        if (half < 0 && !colon && !german
                || hour >= HOURS
                || minute >= MINUTES
                || colon && tokens.at(next).is(".") && tokens.at(next + 1).isNumber()) {
            return null;
        }
        int end = german ? next + 1 : half < 0 ? next : halfEnd(tokens, next);
        int whole = half < 0 ? hour : hour % NOON + half;
        String resolved = String.format(Locale.ROOT, "T%02d:%02d", whole, minute);
        return new Dates.Found(RawValue.date(tokens.stretch(at, end), resolved, false), end);
    }

    /** Whether it is a.m. or p.m. */
    static boolean isHalf(Tokens tokens, int at) {
        return half(tokens, at) >= 0;
    }

    /** 0 for a.m., 12 for p.m., -1 for neither. */
    private static int half(Tokens tokens, int at) {
        String word = tokens.at(at).lower().replace(".", "");
        return word.equals("am") && !tokens.at(at).is("am.") ? 0 : word.equals("pm") ? NOON : -1;
    }

    private static int halfEnd(Tokens tokens, int at) {
        boolean stop =
                tokens.at(at).lower().equals("a.m") || tokens.at(at).lower().equals("p.m");
        return stop && tokens.at(at + 1).is(".") ? at + 2 : at + 1;
    }
}
