package org.touchstone.bulk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.job.Job;
import org.touchstone.job.JobKind;
import org.touchstone.job.JobState;
import org.touchstone.permission.Role;
import org.touchstone.workspace.ContributorView;

/**
 * An import of many articles, and how far it is.
 *
 * @param label what a person knows it by: the feed's title, the file's name, how many files or addresses
 * @param url of the feed that was named
 * @param listed whether all that is to be imported is known; of a feed it is once it was fetched
 * @param problem why it stopped; null unless it did
 * @param contributor in whose name the articles are brought in
 * @param allowed what this person may say to it now
 * @param version for If-Match; it counts what people said to the import, not its progress
 */
record BulkImportView(
        String id,
        JobKind kind,
        String label,
        @Nullable String url,
        JobState state,
        boolean listed,
        Counts counts,
        @Nullable ImportProblem problem,
        ContributorView contributor,
        Instant createdAt,
        @Nullable Instant finishedAt,
        List<Say> allowed,
        int version) {
    /** How many articles were found, and what became of them. */
    record Counts(int found, int waiting, int imported, int alreadyHere, int revised, int failed) {}

    /** What can be said to an import. */
    enum Say {
        CANCEL,
        RESUME,
        RETRY,
        DELETE
    }

    static BulkImportView of(Job job, Role role) {
        return new BulkImportView(
                job.publicId(),
                job.kind(),
                job.label(),
                job.address(),
                job.state(),
                job.listed(),
                new Counts(job.found(), job.waiting(), job.imported(), job.alreadyHere(), job.revised(), job.failed()),
                ImportProblem.of(job.trouble()),
                ContributorView.of(job.contributor()),
                job.createdAt(),
                job.finishedAt(),
                allowed(job, role),
                job.version());
    }

    private static List<Say> allowed(Job job, Role role) {
        var allowed = new ArrayList<Say>();
        if (role.compareTo(Role.EDITOR) < 0) {
            return allowed;
        }
        if (job.state().live()) {
            allowed.add(Say.CANCEL);
        } else {
            allowed.add(Say.DELETE);
        }
        if (job.state() == JobState.CANCELLED || job.state() == JobState.STOPPED) {
            allowed.add(Say.RESUME);
        }
        if (job.failed() > 0 && (job.state() == JobState.RUNNING || job.state() == JobState.DONE)) {
            allowed.add(Say.RETRY);
        }
        return allowed;
    }
}
