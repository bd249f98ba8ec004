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
        /** Who is in it or waits for it; counted only while the map holds its host. */
        private int guests;

        boolean isOver() {
            return guests == 0 && System.nanoTime() - next > 0;
        }
    }

    /** Visits when it is the turn of this address's host; the next one waits for the pause. */
    <T> T visit(String canonicalUrl, Supplier<T> visit) {
        if (turns.size() > MANY) {
            // Host by host, so that none goes between somebody's finding it and waiting for it.
            turns.keySet().forEach(host -> turns.computeIfPresent(host, (name, turn) -> turn.isOver() ? null : turn));
        }
        var host = String.valueOf(URI.create(canonicalUrl).getHost());
        var turn = turns.compute(host, (name, there) -> entered(there == null ? new Turn() : there));
        turn.lock.lock();
        try {
            for (long left = turn.next - System.nanoTime(); left > 0; left = turn.next - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            return visit.get();
        } finally {
            turn.next = System.nanoTime() + pause.toNanos();
            turn.lock.unlock();
            turns.computeIfPresent(host, (name, left) -> left(left));
        }
    }

    private static Turn entered(Turn turn) {
        turn.guests++;
        return turn;
    }

    private static Turn left(Turn turn) {
        turn.guests--;
        return turn;
    }
}
