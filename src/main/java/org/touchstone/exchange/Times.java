package org.touchstone.exchange;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Moments in the one form that a bundle has for them: UTC, to the microsecond, 2026-11-22T08:30:00.000000Z. */
final class Times {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT);
    static final Pattern SHAPE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z");

    private Times() {}

    static String write(OffsetDateTime time) {
        return FORM.format(time.withOffsetSameInstant(ZoneOffset.UTC));
    }

    static OffsetDateTime read(String text) {
        return OffsetDateTime.parse(text);
    }
}
