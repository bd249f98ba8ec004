package org.touchstone.sample;

import org.jspecify.annotations.Nullable;
import org.touchstone.article.Rights;
import org.touchstone.intake.NewArticle;

/** The two invented outlets, each with its report of the event. */
enum Outlet {
    COURIER(
            "courier",
            "A toast and two wish lists at a Russian spaceport",
            "Oriel Vance",
            "The Estuary Courier",
            "https://estuary-courier.example.org/world/toast-and-two-wish-lists",
            2),
    LEDGER(
            "ledger",
            "Kim assures Putin of his country’s support",
            "Tamsin Brook",
            "Northlight Ledger",
            "https://northlight-ledger.example.com/2023/09/13/kim-assures-putin",
            null);

    static final String DAY = "2023-09-13";
    private static final Rights RIGHTS = new Rights(true, true, "Apache-2.0");

    private final String text;
    private final String title;
    private final String byline;
    private final String publisher;
    private final String url;
    private final @Nullable Integer reviewersNeeded;

    Outlet(String text, String title, String byline, String publisher, String url, @Nullable Integer reviewersNeeded) {
        this.text = text;
        this.title = title;
        this.byline = byline;
        this.publisher = publisher;
        this.url = url;
        this.reviewersNeeded = reviewersNeeded;
    }

    String text() {
        return Texts.read(text);
    }

    NewArticle report(String eventId) {
        return new NewArticle(
                title, byline, publisher, url, DAY, "en", text(), null, null, RIGHTS, reviewersNeeded, eventId, null);
    }
}
