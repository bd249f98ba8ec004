package org.touchstone.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read out of a page, a file or a PDF. What it did not say is null: nothing is guessed except the language.
 *
 * @param publishedAt an ISO 8601 date or date-time, as precise as the page gives it
 * @param language a BCP 47 tag: what the words themselves look like, or what the page says where they are too few to tell
 * @param canonicalUrl the address by which the page itself wants to be known, in the form of a full http or https URL
 * @param text paragraphs separated by one blank line, lines by LF; otherwise the characters as they came
 * @param dropped what was left out, one short phrase each, for the person to see
 */
public record Page(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable String publishedAt,
        @Nullable String language,
        @Nullable String canonicalUrl,
        String text,
        List<String> dropped,
        MediaType medium) {
    public Page {
        dropped = List.copyOf(dropped);
    }
}
