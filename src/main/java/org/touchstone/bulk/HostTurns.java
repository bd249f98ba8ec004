package org.touchstone.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Politeness to other servers: of one host one page at a time, and a pause after each. */
@ApplicationScoped
class HostTurns {
    private static final int MANY = 1_000;

    private final Duration pause;
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    HostTurns(ImportSettings settings) {
        this.pause = settings.pause();
    }

    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock();
        private long next = System.nanoTime();

        boolean isOver() {
            return !lock.isLocked() && System.nanoTime() - next > 0;
        }
    }

    /** Visits when it is the turn of this address's host; the next one waits for the pause. */
    <T> T visit(String canonicalUrl, Supplier<T> visit) {
        if (turns.size() > MANY) {
            turns.values().removeIf(Turn::isOver);
        }
        var turn = turns.computeIfAbsent(String.valueOf(URI.create(canonicalUrl).getHost()), host -> new Turn());
        turn.lock.lock();
        try {
            for (long left = turn.next - System.nanoTime(); left > 0; left = turn.next - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            return visit.get();
        } finally {
            turn.next = System.nanoTime() + pause.toNanos();
            turn.lock.unlock();
        }
    }
}
