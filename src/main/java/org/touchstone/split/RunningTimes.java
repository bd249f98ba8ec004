package org.touchstone.split;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds times that a clock ran: "2:03:14" is as long as it took, "at 2:03:14" a time of day. */
final class RunningTimes {
    private static final Set<String> OF_DAY =
            Set.of("at", "until", "till", "by", "from", "since", "before", "after", "@");
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    private RunningTimes() {}

    /** In seconds, and as ISO 8601 writes it; a time of day has no seconds. */
    record Found(@Nullable BigDecimal seconds, String resolved, int next) {}

    static @Nullable Found at(Tokens tokens, int at) {
        if (!isMark(tokens, at + 1) || isMark(tokens, at - 1) || !isPart(tokens, at, "\\d{1,2}")) {
            return null;
        }
        String first = tokens.at(at).text();
        String second = tokens.at(at + 2).text();
        if (!isPart(tokens, at + 2, "[0-5]\\d")
                || !isMark(tokens, at + 3)
                || !isPart(tokens, at + 4, "[0-5]\\d(?:\\.\\d{1,3})?")
                || tokens.at(at + 5).is(":")
                || ClockTimes.isHalf(tokens, at + 5)
                || tokens.at(at - 1).isNumber()) {
            return null;
        }
        String third = tokens.at(at + 4).text();
        if (OF_DAY.contains(tokens.at(at - 1).lower())) {
            boolean hour = Integer.parseInt(first) < 24;
            return hour
                    ? new Found(
                            null, "T" + (first.length() < 2 ? "0" : "") + first + ":" + second + ":" + third, at + 5)
                    : null;
        }
        BigDecimal seconds = new BigDecimal(first)
                .multiply(SIXTY)
                .add(new BigDecimal(second))
                .multiply(SIXTY)
                .add(new BigDecimal(third));
        return new Found(seconds, "PT" + plain(first) + "H" + plain(second) + "M" + plain(third) + "S", at + 5);
    }

    private static boolean isPart(Tokens tokens, int at, String form) {
        return tokens.at(at).text().matches(form);
    }

    private static boolean isMark(Tokens tokens, int at) {
        return tokens.at(at).is(":")
                && tokens.at(at).follows(tokens.at(at - 1))
                && tokens.at(at + 1).follows(tokens.at(at));
    }

    private static String plain(String digits) {
        return new BigDecimal(digits).toPlainString();
    }
}
