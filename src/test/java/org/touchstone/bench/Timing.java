package org.touchstone.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** How long calls take, one after the other or from several threads. */
record Timing(double[] millis, double seconds) {

    /** Something that is done again and again; it gets the number of the round. */
    interface Call {
        void make(int round) throws Exception;
    }

    static Timing of(int rounds, int threads, Call call) throws Exception {
        double[] millis = new double[rounds];
        var next = new AtomicInteger();
        Callable<Void> worker = () -> {
            for (int round = next.getAndIncrement(); round < rounds; round = next.getAndIncrement()) {
                long begun = System.nanoTime();
                call.make(round);
                millis[round] = (System.nanoTime() - begun) / 1e6;
            }
            return null;
        };
        var pool = Executors.newFixedThreadPool(threads);
        long begun = System.nanoTime();
        try {
            List<Callable<Void>> workers = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                workers.add(worker);
            }
            for (var done : pool.invokeAll(workers)) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
        return new Timing(millis, (System.nanoTime() - begun) / 1e9);
    }

    double perSecond() {
        return millis.length / seconds;
    }

    /** The time below which this share of the calls lies, in milliseconds. */
    double quantile(double share) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * (sorted.length - 1)))];
    }
}
