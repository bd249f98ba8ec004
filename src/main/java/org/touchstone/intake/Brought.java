package org.touchstone.intake;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Something that may hold an article.
 *
 * @param text for TEXT, MARKDOWN and HTML
 * @param url for URL; for HTML and files, where they came from
 * @param contentBase64 a file's bytes
 * @param contentType of a file, as HTTP would say it
 * @param grain how fine to cut; all assertions when it is not said
 */
record Brought(
        @NotNull Medium medium,
        @Nullable String text,
        @Nullable String url,
        @Nullable String fileName,
        @Nullable String contentType,
        @Nullable String contentBase64,
        @Nullable String publishedAt,
        @Nullable Grain grain) {
    /** How it comes. */
    enum Medium {
        TEXT,
        MARKDOWN,
        HTML,
        URL,
        FILE
    }
}
