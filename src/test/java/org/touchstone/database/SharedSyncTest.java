package org.touchstone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SharedSyncTest {
    private static final int WRITERS = 8;
    private static final int ROUNDS = 500;

    @Test
    void every_writer_returns_only_after_a_sync_that_began_after_its_commit() throws Exception {
        var committed = new AtomicLong();
        var onDisk = new AtomicLong();
        var sync = new SharedSync(() -> onDisk.set(committed.get()));

        List<Long> missing = new ArrayList<>();
        for (List<Long> of : inParallel(WRITERS, () -> {
            List<Long> early = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                long mine = committed.incrementAndGet();
                sync.await();
                if (onDisk.get() < mine) {
                    early.add(mine);
                }
            }
            return early;
        })) {
            missing.addAll(of);
        }

        assertThat(missing).isEmpty();
        assertThat(onDisk.get()).isEqualTo((long) WRITERS * ROUNDS);
    }

    @Test
    void all_who_ask_while_a_sync_runs_share_the_next_one() throws Exception {
        var syncs = new AtomicInteger();
        var running = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var sync = new SharedSync(() -> {
            if (syncs.incrementAndGet() == 1) {
                running.countDown();
                waitFor(goOn);
            }
        });
        var first = new Thread(sync::await);
        first.start();
        running.await();

        var rest = new Thread(() -> inParallel(WRITERS, () -> {
            sync.await();
            return 0;
        }));
        rest.start();
        while (sync.drawn() < 1 + WRITERS) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        first.join();
        rest.join();

        assertThat(syncs).hasValue(2);
    }

    @Test
    void a_sync_that_fails_is_told_to_its_writer_and_the_next_one_starts_afresh() {
        var syncs = new AtomicInteger();
        var sync = new SharedSync(() -> {
            if (syncs.incrementAndGet() == 1) {
                throw new IllegalStateException("disk full");
            }
        });

        assertThatThrownBy(sync::await).hasMessage("disk full");

        sync.await();
        assertThat(syncs).hasValue(2);
    }

    private static <T> List<T> inParallel(int threads, Callable<T> work) {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var results = new ArrayList<T>();
            for (var future : pool.invokeAll(java.util.Collections.nCopies(threads, work))) {
                results.add(future.get());
            }
            return results;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
