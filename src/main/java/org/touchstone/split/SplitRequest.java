package org.touchstone.split;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text to split.
 *
 * @param language ISO 639-1 code; detected when null
 * @param publishedAt the day against which "on Wednesday" is resolved; without it such dates stay unresolved
 */
public record SplitRequest(
        String text, @Nullable String language, @Nullable LocalDate publishedAt) {}
