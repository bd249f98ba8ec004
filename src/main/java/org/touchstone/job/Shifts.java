package org.touchstone.job;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.touchstone.activity.Activities;
import org.touchstone.activity.Done;
import org.touchstone.identity.Moments;
import org.touchstone.refusal.Refusal;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.Contributors;
import org.touchstone.workspace.Seat;
import org.touchstone.workspace.Workspace;

/**
 * What a worker writes down: which job it has in hand, and what became of each item. Every step is a transaction of its own; a worker
 * that dies between two of them has done nothing by halves.
 *
 * <p>A job in hand is leased rather than locked: several processes may share one PostgreSQL, and one that is gone gives nothing back. A
 * worker that was slower than its lease finds the job in another hand, and what it prepared is dropped.
 */
@ApplicationScoped
@Transactional
class Shifts {
    /** Far longer than a turn, so nobody need renew it: it only runs out in the middle of an item. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final int LONGEST = 10 * 60;

    /** What was begun so often and never came to its end is not begun again by itself. */
    private static final int MOST_TRIES = 3;

    /** The job is in another hand, its item was dealt with, or nothing may be kept in its name: what was prepared is dropped. */
    static final class NoLongerMine extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final JobRepository repository;
    private final JobItemRepository items;
    private final Contributors contributors;
    private final Activities activities;
    private final Event<JobChanged> changed;
    private final EntityManager entities;
    private final Moments moments;

    Shifts(
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

    /** Where one process alone has the database, whoever had a job in hand before it started is gone. */
    void freeAll() {
        if (repository.anyToDo()) {
            repository.freeAll();
        }
    }

    /** Takes the job whose turn it is in hand. */
    Optional<UUID> begin(String worker) {
        if (!repository.anyToDo()) {
            return Optional.empty();
        }
        var now = moments.now();
        repository.clearPlaces(now);
        var next = repository.nextInTurn(now);
        next.ifPresent(job -> {
            repository.lockLive(job.workspace().id());
            entities.refresh(job);
            if (!mayBegin(job, now)) {
                throw new NoLongerMine();
            }
            job.takeInHand(worker, now.plus(LEASE));
            entities.flush();
        });
        return next.map(Job::id);
    }

    /** Asked once the lock is there: another process may have begun with this job, or with another of its workspace. */
    private boolean mayBegin(Job job, Instant now) {
        return switch (job.state()) {
            case RUNNING -> !job.isHeld(now);
            case QUEUED -> !repository.runsIn(job.workspace().id());
            case CANCELLED, STOPPED, DONE -> false;
        };
    }

    /** What is next to do. */
    sealed interface Step {
        /** The items are not known yet. */
        record List(String address) implements Step {}

        record Do(Task task) implements Step {}

        /** The item kept every worker that began it from coming to its end. */
        record GiveUp(UUID item, Trouble trouble) implements Step {}

        /** Nothing: the job is at its end, was called off, or is in another hand. */
        record Leave() implements Step {}
    }

    Step next(UUID id, String worker) {
        var job = entities.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (job == null || !job.isHeldBy(worker) || job.state() != JobState.RUNNING) {
            return new Step.Leave();
        }
        var gone = contributors.noLongerEditor(job.contributor());
        if (gone.isPresent()) {
            stop(job, inNobodysName(gone.get()));
            return new Step.Leave();
        }
        return job.listed() ? nextItem(job) : list(job);
    }

    private Step list(Job job) {
        if (job.beginToList() >= MOST_TRIES) {
            stop(job, neverEnded("Resume the import to try again."));
            return new Step.Leave();
        }
        return new Step.List(String.valueOf(job.address()));
    }

    private Step nextItem(Job job) {
        var item = items.next(job.id()).orElse(null);
        if (item == null) {
            job.finish(moments.now());
            said(job, "finished");
            return new Step.Leave();
        }
        if (job.beginWith(item.id()) >= MOST_TRIES) {
            return new Step.GiveUp(item.id(), neverEnded("Retry it, or bring it in by itself."));
        }
        var by = whole(job.contributor(), Contributor.class);
        var seat = new Seat();
        seat.take(
                whole(job.workspace(), Workspace.class),
                by,
                contributors.role(by).orElseThrow());
        return new Step.Do(Task.of(seat, job, item));
    }

    private static Trouble neverEnded(String otherwise) {
        return new Trouble(
                null,
                "This was begun " + MOST_TRIES
                        + " times and never came to its end: the server was killed while it was at it,"
                        + " or it took longer than " + LEASE.toMinutes() + " minutes. " + otherwise);
    }

    /** Read now, because it is used when this transaction is over. */
    private static <T> T whole(T part, Class<T> type) {
        Hibernate.initialize(part);
        return Hibernate.unproxy(part, type);
    }

    private static Trouble inNobodysName(String why) {
        return new Trouble(
                Refusal.Kind.FORBIDDEN,
                why + ", so nothing more is imported in that name. An editor who resumes the import takes it over.");
    }

    /** Asked again at the end of what was written: a seat that was taken away meanwhile keeps nothing; the next turn stops the job. */
    private void checkName(Contributor by) {
        if (contributors.noLongerEditor(by).isPresent()) {
            throw new NoLongerMine();
        }
    }

    /** The items that were found at the job's address. */
    @TransactionConfiguration(timeout = LONGEST)
    @Transactional(rollbackOn = Exception.class)
    void list(UUID id, String worker, Work.Listing found) throws IOException {
        var job = mine(id, worker);
        if (!job.listed()) {
            job.list(found.title(), 0);
            new Inbox(job, entities, moments.now()).take(taker -> found.items().forEach(taker));
            checkName(job.contributor());
        }
    }

    /** Does what was prepared for an item and marks the item, both or neither. */
    @TransactionConfiguration(timeout = LONGEST)
    void settle(Task task, String worker, Work.Deed deed) {
        var item = waiting(task.item());
        var outcome = deed.keep();
        item.settle(outcome.state(), outcome.article(), moments.now());
        // The job last, and for a moment only: whoever cancels it waits for this lock.
        entities.flush();
        checkName(task.seat().contributor());
        mine(task.job(), worker).count(outcome.state());
    }

    void fail(UUID job, UUID item, String worker, Trouble trouble) {
        waiting(item).fail(trouble, moments.now());
        entities.flush();
        mine(job, worker).count(ItemState.FAILED);
    }

    void stop(UUID id, String worker, Trouble trouble) {
        var job = mine(id, worker);
        if (job.state() == JobState.RUNNING) {
            stop(job, trouble);
        }
    }

    /** Takes the job out of hand; what is left of it waits for another turn. */
    void leave(UUID id, String worker) {
        var job = entities.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (job != null && job.isHeldBy(worker)) {
            job.letGo(moments.now());
            if (!job.state().live()) {
                changed.fire(new JobChanged(job.publicId(), job.state()));
            }
        }
    }

    /** Takes what a worker has in hand out of it, because its server stops in the middle of an item. */
    void giveBack(String worker) {
        for (var job : repository.inHandOf(worker)) {
            job.giveBack(moments.now());
        }
    }

    private void stop(Job job, Trouble trouble) {
        job.stop(trouble);
        said(job, "stopped");
    }

    private JobItem waiting(UUID id) {
        var item = entities.find(JobItem.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (item == null || item.state() != ItemState.WAITING) {
            throw new NoLongerMine();
        }
        return item;
    }

    private Job mine(UUID id, String worker) {
        var job = entities.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (job == null || !job.isHeldBy(worker)) {
            throw new NoLongerMine();
        }
        return job;
    }

    private void said(Job job, String verb) {
        activities.record(Done.by(job.workspace(), job.contributor(), verb, "import", job.publicId())
                .to(new Jobs.Told(job.label(), job.found())));
        changed.fire(new JobChanged(job.publicId(), job.state()));
    }
}
