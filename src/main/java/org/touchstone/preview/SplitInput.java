package org.touchstone.preview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;
import org.touchstone.split.SplitRequest;

/**
 * @param language ISO 639 code, with or without a region; detected when left out
 * @param publishedAt a date, or a time that begins with one; relative dates stay unresolved without it
 */
public record SplitInput(
        @Nullable String text,
        @Nullable String language,
        @Nullable String publishedAt) {
    private static final int DATE_LENGTH = 10;

    SplitRequest request() {
        return new SplitRequest(PreviewText.of("/text", text), primary(language), date(publishedAt));
    }

    private static @Nullable String primary(@Nullable String language) {
        if (language == null || language.isBlank()) {
            return null;
        }
        String code = language.strip().toLowerCase(Locale.ROOT);
        if (!code.matches("[a-z]{2,3}([-_][a-z0-9]{2,8})*")) {
            throw Refusal.field("/language", "Not a language code: use one such as \"en\", or leave it out.");
        }
        return code.split("[-_]")[0];
    }

    private static @Nullable LocalDate date(@Nullable String time) {
        if (time == null || time.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(time.substring(0, Math.min(DATE_LENGTH, time.length())));
        } catch (DateTimeException e) {
            throw Refusal.field("/publishedAt", "Not a date: use one such as \"2023-09-13\", or leave it out.");
        }
    }
}
