package org.touchstone.job;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;
import org.touchstone.paging.Keyset;

@ApplicationScoped
class JobRepository implements PanacheRepositoryBase<Job, UUID> {
    /** More than anybody queues in one workspace; a race past it meets the constraint. */
    private static final int MOST_LOCKED = 1_000;

    /** More than the one that a worker has in hand at a time. */
    private static final int MOST_IN_HAND = 10;

    Optional<Job> find(UUID workspaceId, String publicId) {
        return find("workspace.id = ?1 and publicId = ?2", workspaceId, publicId)
                .firstResultOptional();
    }

    /** Newest first. */
    List<Job> list(UUID workspaceId, Keyset keyset) {
        return find(
                        "workspace.id = :workspace" + keyset.newestFirst("workspace.id", "publicId"),
                        Parameters.with("workspace", workspaceId).and("key", keyset.bound()))
                .page(0, keyset.limit() + 1)
                .list();
    }

    /** Whose turn it is: running and in nobody's hand, or queued in a workspace in which none runs; whoever waited longest first. */
    Optional<Job> nextInTurn(Instant now) {
        return find(
                        "from Job j where (j.state = ?1 and (j.worker is null or j.leasedUntil < ?2))"
                                + " or (j.state = ?3 and not exists (select 1 from Job o where o.runningIn = j.workspace.id))"
                                + " order by j.turnAt, j.publicId",
                        JobState.RUNNING,
                        now,
                        JobState.QUEUED)
                .page(0, 1)
                .firstResultOptional();
    }

    /**
     * Locks what may be worked on in a workspace, in one order for all: of several processes that reach for it one goes on and the others
     * see what it did. Were the rule that only one runs left to its constraint alone, every loser would be an error in the log.
     */
    void lockLive(UUID workspaceId) {
        find(
                        "workspace.id = ?1 and state in ?2 order by publicId",
                        workspaceId,
                        Set.of(JobState.QUEUED, JobState.RUNNING))
                .page(0, MOST_LOCKED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What a worker has in hand; but for what is being written down at this moment, which comes to its end by itself. */
    List<Job> inHandOf(String worker) {
        return find("worker", worker)
                .page(0, MOST_IN_HAND)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }

    boolean runsIn(UUID workspaceId) {
        return count("runningIn", workspaceId) > 0;
    }

    /** Takes their place from jobs that were called off while their worker died. */
    void clearPlaces(Instant now) {
        update(
                "update Job set runningIn = null, worker = null, leasedUntil = null"
                        + " where runningIn is not null and state <> ?1 and (worker is null or leasedUntil < ?2)",
                JobState.RUNNING,
                now);
    }

    /**
     * Whether any job may need a worker's hand. Asked in SQL: every idle server asks this as it starts, and the first query in Hibernate's
     * language loads its whole grammar.
     */
    boolean anyToDo() {
        return !getEntityManager()
                .createNativeQuery("select 1 from job where state in ('QUEUED', 'RUNNING') or running_in is not null")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Takes every job out of whatever hand it was in. */
    void freeAll() {
        update("update Job set worker = null, leasedUntil = null where worker is not null");
    }
}
