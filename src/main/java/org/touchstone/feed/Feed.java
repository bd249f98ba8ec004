package org.touchstone.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A feed as it was read: what it calls itself, and its entries in the order in which it has them. */
public record Feed(@Nullable String title, List<Entry> entries) {
    public Feed {
        entries = List.copyOf(entries);
    }

    /**
     * One thing that the feed announces.
     *
     * @param link the full address of its page; null when it names none
     * @param day on which the feed says it was published, as in 2026-09-14; null when it does not say, or not readably
     */
    public record Entry(
            @Nullable String link,
            @Nullable String title,
            @Nullable String day) {}
}
