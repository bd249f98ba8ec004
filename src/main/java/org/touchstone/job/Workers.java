package org.touchstone.job;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The threads that do the jobs: few, so that requests keep their share of the machine. They begin with the server, and with whatever it
 * was at when it was stopped.
 */
@ApplicationScoped
class Workers {
    private static final Logger LOG = Logger.getLogger(Workers.class);

    /** How often somebody looks for jobs that another process left behind, when nothing else calls. */
    private static final Duration ROUND = Duration.ofSeconds(30);

    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(5);

    private final Shifts shifts;
    private final Shift shift;
    private final boolean alone;
    private final List<String> names;
    private final Semaphore bell = new Semaphore(0);
    private final CountDownLatch gone;
    private volatile boolean stopping;

    Workers(
            Shifts shifts,
            Shift shift,
            @ConfigProperty(name = "touchstone.database.url") String database,
            @ConfigProperty(name = "touchstone.jobs.workers", defaultValue = "2") int number) {
        this.shifts = shifts;
        this.shift = shift;
        this.alone = database.startsWith("jdbc:h2:");
        var process = UUID.randomUUID().toString().substring(0, 8);
        this.names = IntStream.rangeClosed(1, number)
                .mapToObj(i -> process + "-" + i)
                .toList();
        this.gone = new CountDownLatch(number);
    }

    void start(@Observes StartupEvent started) {
        if (alone) {
            shifts.freeAll();
        }
        for (var name : names) {
            var thread = new Thread(() -> work(name), "job-worker-" + name);
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Rings once what was said to the job is kept. */
    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobChanged changed) {
        bell.release();
    }

    /**
     * Lets the items in hand come to their end, for a while; what takes longer is given back and counts as no try. Nobody is interrupted:
     * that would close the embedded database's file.
     */
    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        bell.release(names.size());
        if (!gone.await(PATIENCE_AT_THE_END.toMillis(), TimeUnit.MILLISECONDS)) {
            names.forEach(shifts::giveBack);
            LOG.info("An item of an import is left where it is; the import goes on at the next start.");
        }
    }

    private void work(String name) {
        try {
            while (!stopping) {
                if (!attempted(name)) {
                    var unused = bell.tryAcquire(ROUND.toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            gone.countDown();
        }
    }

    /** Whether there was something to do. A worker outlives whatever happens in a turn. */
    private boolean attempted(String name) {
        try {
            return shift.work(name, () -> stopping);
        } catch (RuntimeException | Error failure) {
            if (!stopping) {
                LOG.errorf(failure, "An import could not go on; it is taken up again in %d seconds", ROUND.toSeconds());
            }
            return false;
        }
    }
}
