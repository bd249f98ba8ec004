package org.touchstone.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.touchstone.refusal.Refusal;

/** One turn of a worker at a job: item after item, for a while, so that a long job does not keep the others waiting. */
@ApplicationScoped
class Shift {
    private static final Logger LOG = Logger.getLogger(Shift.class);
    private static final Duration TURN = Duration.ofSeconds(10);

    private final Shifts shifts;
    private final Work work;
    private final ReentrantLock door = new ReentrantLock();

    Shift(Shifts shifts, Work work) {
        this.shifts = shifts;
        this.work = work;
    }

    /** Whether there was a job whose turn it was. */
    boolean work(String worker, BooleanSupplier stopping) {
        var job = begin(worker);
        if (job.isEmpty()) {
            return false;
        }
        try {
            goThrough(job.get(), worker, stopping);
        } finally {
            shifts.leave(job.get(), worker);
        }
        return true;
    }

    /** One worker of this process after the other: two would reach for the same job. */
    private Optional<UUID> begin(String worker) {
        door.lock();
        try {
            return shifts.begin(worker);
        } catch (Shifts.NoLongerMine another) {
            return Optional.empty();
        } finally {
            door.unlock();
        }
    }

    private void goThrough(UUID job, String worker, BooleanSupplier stopping) {
        long end = System.nanoTime() + TURN.toNanos();
        while (!stopping.getAsBoolean() && System.nanoTime() < end) {
            var step = shifts.next(job, worker);
            if (step instanceof Shifts.Step.Leave) {
                return;
            }
            try {
                take(step, job, worker);
            } catch (Shifts.NoLongerMine dropped) {
                return;
            }
        }
    }

    private void take(Shifts.Step step, UUID job, String worker) {
        if (step instanceof Shifts.Step.List list) {
            list(job, worker, list.address());
        } else if (step instanceof Shifts.Step.Do one) {
            item(one.task(), worker);
        } else if (step instanceof Shifts.Step.GiveUp never) {
            shifts.fail(job, never.item(), worker, never.trouble());
        }
    }

    private void list(UUID job, String worker, String address) {
        try {
            shifts.list(job, worker, work.list(address));
        } catch (Refusal refusal) {
            shifts.stop(job, worker, Trouble.of(refusal));
        } catch (Shifts.NoLongerMine dropped) {
            throw dropped;
        } catch (IOException | RuntimeException | Error fault) {
            shifts.stop(job, worker, faulty(fault));
        }
    }

    private void item(Task task, String worker) {
        try {
            shifts.settle(task, worker, work.prepare(task));
        } catch (Shifts.NoLongerMine dropped) {
            throw dropped;
        } catch (Refusal refusal) {
            shifts.fail(task.job(), task.item(), worker, Trouble.of(refusal));
        } catch (RuntimeException | Error fault) {
            shifts.fail(task.job(), task.item(), worker, faulty(fault));
        }
    }

    private static Trouble faulty(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Trouble.of(refusal);
            }
        }
        var number = UUID.randomUUID().toString();
        LOG.errorf(failure, "Failure %s", number);
        return new Trouble(
                null,
                "Something went wrong on the server; nothing of this was kept. Its log has it under the number "
                        + number + ". Retry it later.");
    }
}
