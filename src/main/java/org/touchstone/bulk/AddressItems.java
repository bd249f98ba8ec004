package org.touchstone.bulk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.digest.Sha256;
import org.touchstone.feed.Feed;
import org.touchstone.fetch.CanonicalUrl;
import org.touchstone.job.ItemForm;
import org.touchstone.job.NewItem;
import org.touchstone.refusal.Refusal;

/** Web addresses as items. One that is none is that item's failure. */
final class AddressItems {
    private static final int LONGEST = 2_000;

    private final ItemLimit items;

    AddressItems(ItemLimit items) {
        this.items = items;
    }

    /** Addresses one by one; blank ones, and those after a # as in text/uri-list, are passed over. */
    void take(List<String> addresses) {
        for (var address : addresses) {
            var bare = address.strip();
            if (!bare.isEmpty() && !bare.startsWith("#")) {
                take(bare, bare, null);
            }
        }
    }

    /** The entries of a feed. */
    void take(Feed feed) {
        for (var entry : feed.entries()) {
            var link = entry.link();
            var title = entry.title();
            if (link == null) {
                items.take(NewItem.refused(ItemForm.ADDRESS, title == null ? "An entry" : title, nowhere()));
            } else {
                take(title == null ? link : title, link, entry.day());
            }
        }
    }

    private void take(String label, String address, @Nullable String day) {
        try {
            var canonical = CanonicalUrl.of(address);
            if (address.length() > LONGEST || canonical.length() > LONGEST) {
                throw Refusal.malformed("This address is longer than " + LONGEST + " characters.");
            }
            items.take(NewItem.address(label, address, day, Sha256.of(canonical)));
        } catch (Refusal none) {
            if (none.kind() == Refusal.Kind.TOO_LARGE) {
                throw none;
            }
            items.take(NewItem.refused(ItemForm.ADDRESS, label, none));
        }
    }

    private static Refusal nowhere() {
        return Refusal.unprocessable(
                "This entry of the feed names no address. Open the feed's site and import the page itself.");
    }
}
