package org.touchstone.job;

import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A job to be begun.
 *
 * @param label what a person knows it by
 * @param address of the feed that names the items; null when they are at hand
 * @param wishes how it is to be done, in the words of whoever does it
 * @param items hands over one item after the other; not asked when there is an address
 */
public record NewJob(
        JobKind kind,
        String label,
        @Nullable String address,
        @Nullable String wishes,
        Items items) {
    /** The items of a job, which need not be in memory together. */
    public interface Items {
        void each(Consumer<NewItem> taker) throws IOException;
    }

    private static final int LONGEST_LABEL = 500;

    public NewJob {
        label = label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
    }
}
