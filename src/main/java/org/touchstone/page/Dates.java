package org.touchstone.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as pages write them, brought to ISO 8601 without adding what was not said: no time of day, no zone. */
final class Dates {
    private static final Pattern ISO = Pattern.compile(
            "^(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]+(\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?"
                    + "\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?.*$",
            Pattern.DOTALL);
    private static final Pattern COMPACT =
            Pattern.compile("^(\\d{4})[/.]?(\\d{2})[/.]?(\\d{2})(?:\\D.*)?$", Pattern.DOTALL);
    private static final Pattern EUROPEAN =
            Pattern.compile("^(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?:\\D.*)?$", Pattern.DOTALL);
    private static final Pattern EPOCH = Pattern.compile("^(\\d{10})(\\d{3})?$");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? (\\p{L}{3,9})\\.?,? (\\d{4})\\b");
    private static final Pattern IN_PATH = Pattern.compile(
            "/(20\\d{2}|19\\d{2})[/-](\\d{1,2}|[a-z]{3})[/-](\\d{1,2})(?:/|-|$)", Pattern.CASE_INSENSITIVE);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Dates() {}

    /** The date or date-time in ISO 8601, or null where it cannot be told for sure: 3/4/2020 may be April or March. */
    static @Nullable String iso(@Nullable String written) {
        String text = written == null ? "" : written.strip();
        if (text.isEmpty() || text.length() > 100) {
            return null;
        }
        try {
            return read(text);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable String read(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            String day = day(number(iso, 1), number(iso, 2), number(iso, 3));
            return iso.group(4) == null || day == null ? day : day + time(iso);
        }
        Matcher epoch = EPOCH.matcher(text);
        if (epoch.matches()) {
            Instant at = Instant.ofEpochSecond(Long.parseLong(epoch.group(1)));
            return plausible(at.atZone(ZoneOffset.UTC).getYear()) ? at.toString() : null;
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(number(compact, 1), number(compact, 2), number(compact, 3));
        }
        Matcher european = EUROPEAN.matcher(text);
        if (european.matches()) {
            return day(number(european, 3), number(european, 2), number(european, 1));
        }
        return named(text);
    }

    private static @Nullable String named(String text) {
        if (text.matches("^[A-Z][a-z]{2}, \\d{1,2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} .*")) {
            try {
                var parsed = DateTimeFormatter.RFC_1123_DATE_TIME.parse(text);
                return Instant.ofEpochSecond(parsed.getLong(ChronoField.INSTANT_SECONDS))
                        .toString();
            } catch (DateTimeException otherZone) {
                // the day below is still right
            }
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.find() && month(monthFirst.group(1)) > 0) {
            return day(number(monthFirst, 3), month(monthFirst.group(1)), number(monthFirst, 2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.find() && month(dayFirst.group(2)) > 0) {
            return day(number(dayFirst, 3), month(dayFirst.group(2)), number(dayFirst, 1));
        }
        return null;
    }

    /** A day that an address carries in its path, as many newspapers' do. */
    static @Nullable String inPath(String path) {
        Matcher found = IN_PATH.matcher(path);
        if (!found.find()) {
            return null;
        }
        int month = found.group(2).length() == 3 ? month(found.group(2)) : number(found, 2);
        try {
            return day(number(found, 1), month, number(found, 3));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static @Nullable String day(int year, int month, int day) {
        return plausible(year) ? LocalDate.of(year, month, day).toString() : null;
    }

    private static boolean plausible(int year) {
        return year >= 1800 && year <= 2100;
    }

    private static String time(Matcher iso) {
        String zone = iso.group(7);
        String seconds = iso.group(6) == null ? "00" : iso.group(6);
        if (number(iso, 4) > 23 || number(iso, 5) > 59) {
            return "";
        }
        return "T" + iso.group(4) + ":" + iso.group(5) + ":" + seconds + (zone == null ? "" : offset(zone));
    }

    private static String offset(String zone) {
        if (!zone.startsWith("+") && !zone.startsWith("-")) {
            return "Z";
        }
        String digits = zone.substring(1).replace(":", "");
        return zone.charAt(0) + digits.substring(0, 2) + ":" + (digits.length() > 2 ? digits.substring(2) : "00");
    }
}
