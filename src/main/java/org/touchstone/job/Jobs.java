package org.touchstone.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.touchstone.activity.Activities;
import org.touchstone.activity.Done;
import org.touchstone.identity.Moments;
import org.touchstone.paging.Keyset;
import org.touchstone.paging.Slice;
import org.touchstone.refusal.Refusal;
import org.touchstone.wire.Versions;
import org.touchstone.workspace.Contributors;
import org.touchstone.workspace.Seat;
import org.touchstone.workspace.Workspace;

/** All the jobs of a workspace, and what people say to them. */
@ApplicationScoped
@Transactional
public class Jobs {
    private final JobRepository repository;
    private final JobItemRepository items;
    private final Contributors contributors;
    private final Activities activities;
    private final Event<JobChanged> changed;
    private final EntityManager entities;
    private final Moments moments;

    Jobs(
            JobRepository repository,
            JobItemRepository items,
            Contributors contributors,
            Activities activities,
            Event<JobChanged> changed,
            EntityManager entities,
            Moments moments) {
        this.repository = repository;
        this.items = items;
        this.contributors = contributors;
        this.activities = activities;
        this.changed = changed;
        this.entities = entities;
        this.moments = moments;
    }

    /** Writes a job down with all its items; it is begun once they are kept. */
    @Transactional(rollbackOn = Exception.class)
    public Job begin(Seat seat, NewJob wanted) throws IOException {
        var job = new Job(seat, wanted, moments.now());
        repository.persist(job);
        if (job.listed()) {
            new Inbox(job, entities, moments.now()).take(wanted.items());
        }
        said(seat, job, "began");
        return job;
    }

    public Job get(Workspace workspace, String publicId) {
        return repository.find(workspace.id(), publicId).orElseThrow(() -> Refusal.missing("import", publicId));
    }

    /** Newest first. */
    public Slice<Job> list(Workspace workspace, Keyset keyset) {
        return Slice.of(repository.list(workspace.id(), keyset), keyset, Job::publicId);
    }

    /** The items of a job in the order in which they came, or those of one state. */
    public Slice<JobItem> items(Job job, @Nullable ItemState state, Keyset keyset) {
        return Slice.of(items.list(job.id(), state, keyset), keyset, JobItem::publicId);
    }

    /** Calls a job off; the item in hand is still dealt with. */
    public Job cancel(Seat seat, String id, @Nullable String ifMatch, Function<Job, ?> view) {
        var job = lock(seat, id, ifMatch, view);
        job.cancel();
        return said(seat, job, "cancelled");
    }

    /** Goes on with what is left: in the name of whoever began it, or, if they may import no longer, of whoever resumes it. */
    public Job resume(Seat seat, String id, @Nullable String ifMatch, Function<Job, ?> view) {
        var job = lock(seat, id, ifMatch, view);
        job.resume(moments.now());
        passOn(job, seat);
        return said(seat, job, "resumed");
    }

    /** Takes up again what failed. */
    public Job retry(Seat seat, String id, @Nullable String ifMatch, Function<Job, ?> view) {
        var job = lock(seat, id, ifMatch, view);
        job.retry(items.retry(job.id()), moments.now());
        passOn(job, seat);
        return said(seat, job, "retried");
    }

    /** Takes a job off the list, with what it kept of its items; what it made of them stays. */
    public void forget(Seat seat, String id, @Nullable String ifMatch, Function<Job, ?> view) {
        var job = lock(seat, id, ifMatch, view);
        if (job.state().live() || job.isHeld(moments.now())) {
            throw Refusal.conflict("This import goes on. Cancel it first; then it can be taken off the list.");
        }
        activities.record(Done.by(job.workspace(), seat.contributor(), "deleted", "import", job.publicId()));
        items.delete("job.id", job.id());
        repository.delete(job);
    }

    /** The articles that the same input became in an earlier job, or in this one, where that ended in one of these states; latest first. */
    public List<String> resultsOf(Workspace workspace, String fingerprint, Set<ItemState> settled) {
        return items.resultsOf(workspace.id(), fingerprint, settled);
    }

    private void passOn(Job job, Seat seat) {
        if (contributors.noLongerEditor(job.contributor()).isPresent()) {
            job.passTo(seat.contributor());
        }
    }

    private Job lock(Seat seat, String id, @Nullable String ifMatch, Function<Job, ?> view) {
        var job = get(seat.workspace(), id);
        entities.refresh(job, LockModeType.PESSIMISTIC_WRITE);
        Versions.check(ifMatch, job.version(), () -> view.apply(job));
        entities.lock(job, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return job;
    }

    private Job said(Seat seat, Job job, String verb) {
        activities.record(Done.by(job.workspace(), seat.contributor(), verb, "import", job.publicId())
                .to(new Told(job.label(), job.found())));
        entities.flush();
        changed.fire(new JobChanged(job.publicId(), job.state()));
        return job;
    }

    /** What the log says of a job. */
    record Told(String label, int items) {}
}
