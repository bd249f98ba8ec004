package org.touchstone.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.touchstone.identity.Keys;
import org.touchstone.identity.PublicIds;
import org.touchstone.refusal.Refusal;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.Seat;
import org.touchstone.workspace.Workspace;

/**
 * Work that takes longer than a request: in whose name, on what, and how far it is. Its version counts what people said to it, not what
 * gets done: whoever calls it off need not race with its progress.
 */
@Entity
public class Job {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "workspace_id")
    private Workspace workspace;

    @Column(name = "public_id")
    private String publicId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contributor_id")
    private Contributor contributor;

    @Enumerated(EnumType.STRING)
    private JobKind kind;

    @Column(name = "label")
    @OptimisticLock(excluded = true)
    private String label;

    @Column(name = "address")
    private @Nullable String address;

    @Column(name = "wishes")
    private @Nullable String wishes;

    /** Whether its items are known; those of a feed are once it was fetched. */
    @Column(name = "listed")
    @OptimisticLock(excluded = true)
    private boolean listed;

    @Enumerated(EnumType.STRING)
    @OptimisticLock(excluded = true)
    private JobState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "problem_kind")
    @OptimisticLock(excluded = true)
    private Refusal.@Nullable Kind problemKind;

    @Column(name = "problem_detail")
    @OptimisticLock(excluded = true)
    private @Nullable String problemDetail;

    @Column(name = "found")
    @OptimisticLock(excluded = true)
    private int found;

    @Column(name = "imported")
    @OptimisticLock(excluded = true)
    private int imported;

    @Column(name = "already_here")
    @OptimisticLock(excluded = true)
    private int alreadyHere;

    @Column(name = "revised")
    @OptimisticLock(excluded = true)
    private int revised;

    @Column(name = "failed")
    @OptimisticLock(excluded = true)
    private int failed;

    /** The workspace's key from the first turn until the worker lets go. */
    @Column(name = "running_in")
    @OptimisticLock(excluded = true)
    private @Nullable UUID runningIn;

    @Column(name = "worker")
    @OptimisticLock(excluded = true)
    private @Nullable String worker;

    @Column(name = "leased_until")
    @OptimisticLock(excluded = true)
    private @Nullable Instant leasedUntil;

    /** The item that its worker was given last, or itself while its items are found; null once that came to its end. */
    @Column(name = "in_hand")
    @OptimisticLock(excluded = true)
    private @Nullable UUID inHand;

    /** How often in a row it was given that. */
    @Column(name = "tries")
    @OptimisticLock(excluded = true)
    private int tries;

    @Column(name = "turn_at")
    @OptimisticLock(excluded = true)
    private Instant turnAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "finished_at")
    @OptimisticLock(excluded = true)
    private @Nullable Instant finishedAt;

    @Version
    private int version;

    protected Job() {}

    Job(Seat by, NewJob wanted, Instant now) {
        this.id = Keys.next();
        this.workspace = by.workspace();
        this.contributor = by.contributor();
        this.publicId = PublicIds.next();
        this.kind = wanted.kind();
        this.label = wanted.label();
        this.address = wanted.address();
        this.wishes = wanted.wishes();
        this.listed = wanted.address() == null;
        this.state = JobState.QUEUED;
        this.turnAt = now;
        this.createdAt = now;
    }

    /** Whether a worker that lives has it in hand. */
    boolean isHeld(Instant now) {
        return worker != null && leasedUntil != null && leasedUntil.isAfter(now);
    }

    boolean isHeldBy(String who) {
        return who.equals(worker);
    }

    void takeInHand(String who, Instant until) {
        if (state == JobState.QUEUED) {
            become(JobState.RUNNING);
        }
        this.runningIn = workspace.id();
        this.worker = who;
        this.leasedUntil = until;
    }

    /** Out of hand: a running job waits for its next turn, any other leaves its place to the next. */
    void letGo(Instant now) {
        this.worker = null;
        this.leasedUntil = null;
        this.turnAt = now;
        if (state != JobState.RUNNING) {
            this.runningIn = null;
        }
    }

    /** Out of hand in the middle of what it was at, by no fault of that: as if that had not been begun. */
    void giveBack(Instant now) {
        letGo(now);
        if (tries > 0) {
            this.tries--;
        }
        if (tries == 0) {
            this.inHand = null;
        }
    }

    /** Begins with an item; gives how often it did so before, and never came to the item's end. */
    int beginWith(UUID item) {
        int before = item.equals(inHand) ? tries : 0;
        this.inHand = item;
        this.tries = before + 1;
        return before;
    }

    /** Begins to find its items; gives how often it did so before. */
    int beginToList() {
        return beginWith(id);
    }

    private void endWithIt() {
        this.inHand = null;
        this.tries = 0;
    }

    void list(@Nullable String title, int items) {
        endWithIt();
        this.listed = true;
        this.found += items;
        if (title != null) {
            this.label = title;
        }
    }

    /** Items that were refused when they came in are found and failed. */
    void count(int items, int refused) {
        this.found += items;
        this.failed += refused;
    }

    void count(ItemState outcome) {
        endWithIt();
        switch (outcome) {
            case IMPORTED -> imported++;
            case ALREADY_HERE -> alreadyHere++;
            case REVISED -> revised++;
            case FAILED -> failed++;
            case WAITING -> throw new IllegalArgumentException("an item that waits is not dealt with");
        }
    }

    void cancel() {
        if (!state.mayBecome(JobState.CANCELLED)) {
            throw Refusal.conflict(
                    state == JobState.DONE
                            ? "This import is done. There is nothing left to cancel."
                            : "This import does not run. Resume it, or leave it as it is.");
        }
        become(JobState.CANCELLED);
    }

    void resume(Instant now) {
        if (state != JobState.CANCELLED && state != JobState.STOPPED) {
            throw Refusal.conflict(
                    state == JobState.DONE
                            ? "This import is done. Retry what failed, or begin another."
                            : "This import goes on already.");
        }
        queue(now);
    }

    /** Takes up again what failed. */
    void retry(int items, Instant now) {
        if (state != JobState.DONE && state != JobState.RUNNING) {
            throw Refusal.conflict("Resume the import first; then what failed can be retried.");
        }
        if (items == 0) {
            throw Refusal.conflict(
                    failed == 0
                            ? "Nothing has failed. There is nothing to retry."
                            : "What failed was not taken in, so it cannot be retried. Send it again in a new import.");
        }
        this.failed -= items;
        if (state == JobState.DONE) {
            queue(now);
        }
    }

    private void queue(Instant now) {
        become(JobState.QUEUED);
        this.problemKind = null;
        this.problemDetail = null;
        this.finishedAt = null;
        this.turnAt = now;
    }

    /** Goes on in somebody else's name. */
    void passTo(Contributor next) {
        this.contributor = next;
    }

    void stop(Trouble trouble) {
        become(JobState.STOPPED);
        endWithIt();
        this.problemKind = trouble.kind();
        this.problemDetail = trouble.detail();
    }

    void finish(Instant now) {
        become(JobState.DONE);
        this.finishedAt = now;
    }

    private void become(JobState next) {
        if (!state.mayBecome(next)) {
            throw Refusal.conflict("An import that is " + state + " cannot become " + next + ".");
        }
        this.state = next;
    }

    public UUID id() {
        return id;
    }

    public Workspace workspace() {
        return workspace;
    }

    public String publicId() {
        return publicId;
    }

    public Contributor contributor() {
        return contributor;
    }

    public JobKind kind() {
        return kind;
    }

    public String label() {
        return label;
    }

    public @Nullable String address() {
        return address;
    }

    public @Nullable String wishes() {
        return wishes;
    }

    public boolean listed() {
        return listed;
    }

    public JobState state() {
        return state;
    }

    /** Why it stopped; null unless it did. */
    public @Nullable Trouble trouble() {
        return problemDetail == null ? null : new Trouble(problemKind, Objects.requireNonNull(problemDetail));
    }

    public int found() {
        return found;
    }

    public int imported() {
        return imported;
    }

    public int alreadyHere() {
        return alreadyHere;
    }

    public int revised() {
        return revised;
    }

    public int failed() {
        return failed;
    }

    public int waiting() {
        return found - imported - alreadyHere - revised - failed;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    public int version() {
        return version;
    }
}
