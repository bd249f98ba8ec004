package org.touchstone.split;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Stretches of time as ISO 8601 writes them. */
final class Durations {
    private static final BigDecimal WEEKS_OF_A_FORTNIGHT = BigDecimal.valueOf(2);
    private static final BigDecimal YEARS_OF_A_CENTURY = BigDecimal.valueOf(100);

    private Durations() {}

    /** The duration of a number of a unit of time; null for units that have none. */
    static @Nullable String of(BigDecimal number, @Nullable String unit) {
        if (unit == null) {
            return null;
        }
        return switch (unit) {
            case "year" -> "P" + plain(number) + "Y";
            case "month" -> "P" + plain(number) + "M";
            case "week" -> "P" + plain(number) + "W";
            case "fortnight" -> "P" + plain(number.multiply(WEEKS_OF_A_FORTNIGHT)) + "W";
            case "day" -> "P" + plain(number) + "D";
            case "decade" -> "P" + plain(number.multiply(BigDecimal.TEN)) + "Y";
            case "century" -> "P" + plain(number.multiply(YEARS_OF_A_CENTURY)) + "Y";
            case "hour" -> "PT" + plain(number) + "H";
            case "minute" -> "PT" + plain(number) + "M";
            case "second" -> "PT" + plain(number) + "S";
            default -> null;
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** "PT2H" and "PT10M" are "PT2H10M"; null where ISO 8601 does not let them stand together, as weeks with days. */
    static @Nullable String joined(@Nullable String large, @Nullable String small) {
        if (large == null || small == null || large.endsWith("W") || small.endsWith("W")) {
            return null;
        }
        boolean time = large.contains("T");
        return large + small.substring(time ? 2 : 1);
    }
}
