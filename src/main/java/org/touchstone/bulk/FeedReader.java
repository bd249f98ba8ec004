package org.touchstone.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.touchstone.feed.Feed;
import org.touchstone.feed.Feeds;
import org.touchstone.job.NewItem;
import org.touchstone.job.NewJob;
import org.touchstone.job.Work.Listing;
import org.touchstone.refusal.Refusal;
import org.touchstone.visit.Visits;

/** Feeds, fetched or sent along, as items: each entry's page is one. */
@ApplicationScoped
class FeedReader {
    private static final int LONGEST_TITLE = 300;

    private final Visits visits;
    private final ImportSettings settings;

    FeedReader(Visits visits, ImportSettings settings) {
        this.visits = visits;
        this.settings = settings;
    }

    Listing fetch(String address) {
        var fetched = visits.fetch(address);
        return listing(read(fetched.content(), fetched.uri()));
    }

    private Listing listing(Feed feed) {
        var items = new ArrayList<NewItem>();
        new AddressItems(new ItemLimit(items::add, settings)).take(feed);
        return new Listing(title(feed), items);
    }

    /** Refused when it is no feed, or an empty one. */
    static Feed read(byte[] content, @Nullable URI base) {
        var feed = Feeds.read(content, base);
        if (feed.entries().isEmpty()) {
            throw Refusal.unprocessable("There is no entry in this feed. Look at it in a browser, or try again later.");
        }
        return feed;
    }

    static @Nullable String title(Feed feed) {
        return feed.title() == null ? null : Shortened.of(feed.title(), LONGEST_TITLE);
    }

    /** The entries of a feed that was sent along. */
    NewJob.Items items(Feed feed) {
        return taker -> new AddressItems(new ItemLimit(taker, settings)).take(feed);
    }
}
