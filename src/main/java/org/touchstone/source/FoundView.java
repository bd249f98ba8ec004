package org.touchstone.source;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchstone.page.Page;
import org.touchstone.visit.Visit;

/**
 * What a fetch finds at an address; nothing of it is stored.
 *
 * @param url where the redirects end
 * @param codePoints the length of the text in Unicode code points
 * @param existing the source that the workspace has for this address already
 */
record FoundView(
        String url,
        String canonicalUrl,
        @Nullable String title,
        @Nullable String site,
        @Nullable String author,
        @Nullable String publishedAt,
        @Nullable String language,
        Medium medium,
        String text,
        int codePoints,
        Instant fetchedAt,
        @Nullable Existing existing) {
    /** A source that is here already. */
    record Existing(String id, String title) {}

    static FoundView of(Visit visit, @Nullable Existing existing) {
        Page page = visit.page();
        return new FoundView(
                visit.url(),
                visit.canonicalUrl(),
                page.title(),
                site(visit),
                page.byline(),
                page.publishedAt(),
                page.language(),
                Medium.of(page.medium()),
                page.text(),
                page.text().codePointCount(0, page.text().length()),
                visit.at(),
                existing);
    }

    /** The publisher's name, or the host where the page does not give one. */
    static String site(Visit visit) {
        String publisher = visit.page().publisher();
        return publisher == null ? host(visit.url()) : publisher;
    }

    static String host(String url) {
        String host = URI.create(url).getHost();
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
