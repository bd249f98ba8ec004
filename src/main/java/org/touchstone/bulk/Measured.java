package org.touchstone.bulk;

import java.util.function.Consumer;
import org.touchstone.job.NewItem;
import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Kind;

/** Lets items through as long as they are not too many nor too much. */
final class Measured {
    private final Consumer<NewItem> taker;
    private final int most;
    private final int megabytes;
    private int items;
    private long size;

    Measured(Consumer<NewItem> taker, ImportSettings settings) {
        this.taker = taker;
        this.most = settings.maxItems();
        this.megabytes = settings.maxMegabytes();
    }

    /** @param bytes how much the item's own content takes */
    void take(NewItem item, long bytes) {
        items++;
        size += bytes;
        if (items > most) {
            throw Refusal.of(
                    Kind.TOO_LARGE, "At most " + most + " articles are imported at once. Bring the rest afterwards.");
        }
        if (size > megabytes * 1_048_576L) {
            throw Refusal.of(
                    Kind.TOO_LARGE,
                    "Unpacked this is larger than " + megabytes
                            + " MB, which is the most that is taken at once. Bring it in parts.");
        }
        taker.accept(item);
    }

    int items() {
        return items;
    }

    /** Refuses an import that has nothing in it. */
    void some(String otherwise) {
        if (items == 0) {
            throw Refusal.malformed(otherwise);
        }
    }
}
