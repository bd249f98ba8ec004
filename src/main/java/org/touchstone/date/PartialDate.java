package org.touchstone.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;

/**
 * A date as precise as it is known: a year, a month, a day, or a time with or without its offset, in the forms of ISO 8601
 * ({@code 2026}, {@code 2026-11}, {@code 2026-11-22}, {@code 2026-11-22T08:30}, {@code 2026-11-22T08:30:00+09:00}). Kept as it was
 * written, so that nothing is made up: midnight is not a time that somebody gave.
 */
public final class PartialDate {
    private static final int MAX_LENGTH = 35;
    /** Where a day begins first. */
    private static final ZoneOffset FARTHEST_EAST = ZoneOffset.ofHours(14);

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?");

    private PartialDate() {}

    /** Whether a text is such a date, and one that the calendar has. */
    public static boolean isOne(String text) {
        try {
            return text.length() <= MAX_LENGTH && parses(text);
        } catch (DateTimeException no) {
            return false;
        }
    }

    /** Hands back the date without the space around it, null for none; refuses anything else, naming the field. */
    public static @Nullable String checked(String pointer, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String date = text.strip();
        if (!isOne(date)) {
            throw Refusal.field(
                    pointer,
                    "This is not a date. Write 2026-11-22, or as much as is known: 2026, 2026-11, 2026-11-22T08:30Z.");
        }
        return date;
    }

    /**
     * As {@link #checked}, of something that has happened: refuses what lies in the future wherever on earth one is. A month or a year
     * that has begun has not.
     */
    public static @Nullable String begun(String pointer, @Nullable String text, Instant now) {
        String date = checked(pointer, text);
        if (date == null) {
            return null;
        }
        String latest = now.atOffset(FARTHEST_EAST).toLocalDate().toString();
        int known = Math.min(date.length(), latest.length());
        if (date.startsWith("+") || date.substring(0, known).compareTo(latest.substring(0, known)) > 0) {
            throw Refusal.field(
                    pointer, date + " has not come yet. Give a day that has: " + latest + " at the latest.");
        }
        return date;
    }

    /** The day of a date that is at least so precise, as its own place counts it; null otherwise. */
    public static @Nullable LocalDate day(@Nullable String date) {
        return date == null || date.length() < 10 ? null : LocalDate.parse(date.substring(0, 10));
    }

    private static boolean parses(String text) {
        if (YEAR.matcher(text).matches()) {
            Year.parse(text);
        } else if (MONTH.matcher(text).matches()) {
            YearMonth.parse(text);
        } else if (DAY.matcher(text).matches()) {
            LocalDate.parse(text);
        } else if (TIME.matcher(text).matches()) {
            LocalDateTime.parse(text);
        } else {
            OffsetDateTime.parse(text);
        }
        return true;
    }
}
