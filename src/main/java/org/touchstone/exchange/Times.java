package org.touchstone.exchange;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.regex.Pattern;

/** Moments in the one form that a bundle has for them: UTC, to the microsecond, 2026-11-22T08:30:00.000000Z. */
final class Times {
    private static final DateTimeFormatter FORM =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter(Locale.ROOT);
    static final Pattern SHAPE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z");

    private Times() {}

    static String write(OffsetDateTime time) {
        return FORM.format(time);
    }

    static OffsetDateTime read(String text) {
        return OffsetDateTime.parse(text);
    }
}
