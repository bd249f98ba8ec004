package org.touchstone.job;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.workspace.Seat;

/**
 * One item in hand, with all that is needed to work on it; no transaction is open.
 *
 * @param seat of whoever the job is done for
 * @param wishes of the job, as they were given
 * @param content a file's bytes in Base64, a line, or the day of an address, as {@code form} says
 */
public record Task(
        UUID job,
        UUID item,
        Seat seat,
        @Nullable String wishes,
        ItemForm form,
        String label,
        @Nullable String address,
        @Nullable String mediaType,
        @Nullable String content,
        @Nullable String fingerprint) {
    static Task of(Seat seat, Job job, JobItem item) {
        return new Task(
                job.id(),
                item.id(),
                seat,
                job.wishes(),
                item.form(),
                item.label(),
                item.address(),
                item.mediaType(),
                item.content(),
                item.fingerprint());
    }
}
