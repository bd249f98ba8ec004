package org.touchstone.job;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done for a job: implemented upstairs, where it is known what an item is. May refuse; the refusal is kept and shown. */
public interface Work {
    /** What stands behind a job's address: what it calls itself, and the items. Outside a transaction. */
    Listing list(String address);

    /** All that takes long: fetching, reading, computing. Outside a transaction. */
    Deed prepare(Task task);

    /** Items that were found at an address. */
    record Listing(@Nullable String title, List<NewItem> items) {}

    /** The rest, in the transaction that also marks the item: both are kept, or neither is. */
    interface Deed {
        Outcome keep();
    }

    /** What became of an item, and the public id of its article. */
    record Outcome(ItemState state, String article) {}
}
