package org.touchstone.visit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import org.touchstone.fetch.Fetched;
import org.touchstone.fetch.Fetcher;
import org.touchstone.fetch.WebAddress;
import org.touchstone.page.Page;
import org.touchstone.page.Pages;

/**
 * Goes to web addresses and reads what is there. A visit may take as long as {@code touchstone.fetch.timeout}: never make one while
 * a database transaction is open.
 */
@ApplicationScoped
public class Visits {
    private final Fetcher fetcher;

    Visits(FetchSettings settings) {
        this.fetcher = new Fetcher(settings.rules());
    }

    /** Fetches and reads a page. Refused with the reason when it may not be fetched, does not answer, or holds no readable text. */
    public Visit visit(String url) {
        Fetched fetched = fetcher.fetch(WebAddress.parse(url));
        Page page = Pages.read(fetched.content(), fetched.contentType(), fileName(fetched), fetched.uri());
        Addresses addresses = Addresses.of(url, fetched.uri(), page.canonicalUrl());
        return new Visit(
                fetched.uri().toString(),
                addresses.canonical(),
                addresses.all(),
                page,
                fetched.at().truncatedTo(ChronoUnit.MICROS),
                fetched.content().length);
    }

    /** Fetches what is there and reads nothing into it: for what is no page. */
    public Fetched fetch(String url) {
        return fetcher.fetch(WebAddress.parse(url));
    }

    private static String fileName(Fetched fetched) {
        String path = fetched.uri().getPath();
        return path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
    }

    @PreDestroy
    void close() throws IOException {
        fetcher.close();
    }
}
