package org.touchstone.bulk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchstone.article.ArticleLine;
import org.touchstone.job.ItemState;
import org.touchstone.job.JobItem;

/**
 * One thing to be imported, and what became of it.
 *
 * @param label a file's name with its folders, a line's number and title, an entry's title, an address
 * @param url of a page to be fetched
 * @param problem why it failed; null unless it did
 * @param article that it became, or was before; null when there is none, or no longer
 */
record BulkItemView(
        String id,
        String label,
        @Nullable String url,
        ItemState state,
        @Nullable ImportProblem problem,
        @Nullable ArticleLine article,
        @Nullable Instant settledAt) {
    static BulkItemView of(JobItem item, @Nullable ArticleLine article) {
        return new BulkItemView(
                item.publicId(),
                item.label(),
                item.address(),
                item.state(),
                ImportProblem.of(item.trouble()),
                article,
                item.settledAt());
    }
}
