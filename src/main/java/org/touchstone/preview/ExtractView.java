package org.touchstone.preview;

import org.jspecify.annotations.Nullable;
import org.touchstone.page.Page;

/** What was read out of a page; null is what the page does not say. */
public record ExtractView(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable String publishedAt,
        @Nullable String language,
        String text) {
    static ExtractView of(Page page) {
        return new ExtractView(
                page.title(), page.byline(), page.publisher(), page.publishedAt(), page.language(), page.text());
    }
}
