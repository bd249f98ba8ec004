package org.touchstone.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.touchstone.fetch.WebAddress;
import org.touchstone.page.Page;
import org.touchstone.page.Pages;
import org.touchstone.refusal.Refusal;
import org.touchstone.visit.Visits;

/** Reads an article out of whatever somebody brings: a text, a file, an address. Keeps nothing. */
@ApplicationScoped
class Reader {
    /** What was read, and from where if it was fetched. */
    record Read(Page page, @Nullable Fetch fetch) {
        /** That the server fetched it. */
        record Fetch(String url, String canonicalUrl, java.time.Instant at, int bytes) {}
    }

    private final Visits visits;

    Reader(Visits visits) {
        this.visits = visits;
    }

    Read read(Brought brought) {
        var url = brought.url();
        if (url != null && !url.isBlank()) {
            requireAddress(url);
        }
        return switch (brought.medium()) {
            case TEXT -> new Read(Pages.readText(needed("/text", brought.text())), null);
            case MARKDOWN -> new Read(Pages.readMarkdown(needed("/text", brought.text())), null);
            case HTML -> new Read(Pages.readHtml(needed("/text", brought.text()), base(brought.url())), null);
            case URL -> fetched(needed("/url", brought.url()));
            case FILE -> new Read(file(brought), null);
        };
    }

    private Read fetched(String url) {
        var visit = visits.visit(url);
        return new Read(visit.page(), new Read.Fetch(visit.url(), visit.canonicalUrl(), visit.at(), visit.bytes()));
    }

    private static Page file(Brought brought) {
        byte[] content;
        try {
            content = Base64.getDecoder().decode(needed("/contentBase64", brought.contentBase64()));
        } catch (IllegalArgumentException e) {
            throw Refusal.field("/contentBase64", "The file's bytes must come as Base64.");
        }
        return Pages.read(content, brought.contentType(), brought.fileName(), base(brought.url()));
    }

    private static void requireAddress(String url) {
        try {
            WebAddress.parse(url);
        } catch (Refusal no) {
            throw Refusal.field("/url", String.valueOf(no.getMessage()));
        }
    }

    private static @Nullable URI base(@Nullable String url) {
        try {
            return url == null || url.isBlank() ? null : URI.create(url.strip());
        } catch (IllegalArgumentException e) {
            throw Refusal.field("/url", "This is not an address.");
        }
    }

    private static String needed(String pointer, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Refusal.field(pointer, "This is needed, and it is empty.");
        }
        return value;
    }
}
