package org.touchstone.database;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One costly sync shared by all who wait for one. Each caller draws a ticket; one of them leads and syncs for every ticket drawn
 * before it began; who comes later waits for the next. So {@link #await} returns only after a sync that began after the call.
 *
 * <p>This is the group commit of transaction systems (DeWitt et al., "Implementation techniques for main memory database
 * systems", SIGMOD 1984), without a timer: while one sync runs, the next group gathers.
 */
final class SharedSync {
    private final Runnable sync;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition finished = lock.newCondition();
    private long drawn;
    private long covered;
    private boolean leading;

    SharedSync(Runnable sync) {
        this.sync = sync;
    }

    /** Waits until all that the caller did before is on the disk. A sync that fails throws here; the others try again. */
    void await() {
        lock.lock();
        try {
            long mine = ++drawn;
            while (covered < mine) {
                if (leading) {
                    finished.awaitUninterruptibly();
                } else {
                    lead();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private void lead() {
        leading = true;
        long covers = drawn;
        boolean synced = false;
        lock.unlock();
        try {
            sync.run();
            synced = true;
        } finally {
            lock.lock();
            leading = false;
            if (synced) {
                covered = covers;
            }
            finished.signalAll();
        }
    }

    /** How many have asked so far. */
    long drawn() {
        lock.lock();
        try {
            return drawn;
        } finally {
            lock.unlock();
        }
    }
}
