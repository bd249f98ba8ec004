package org.touchstone.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HostTurnsTest {
    /** As an operator might set them. */
    private record Paused(Duration pause) implements ImportSettings {
        @Override
        public int maxMegabytes() {
            return 1;
        }

        @Override
        public int maxItems() {
            return 1;
        }
    }

    private static HostTurns turns(int milliseconds) {
        return new HostTurns(new Paused(Duration.ofMillis(milliseconds)));
    }

    @Test
    void between_two_pages_of_one_host_there_is_the_pause_whatever_came_of_the_first() {
        var turns = turns(300);
        var left = new long[1];
        assertThatThrownBy(() -> turns.visit("https://courier.example/1", () -> {
                    left[0] = System.nanoTime();
                    throw new IllegalStateException("gone");
                }))
                .hasMessage("gone");

        long came = turns.visit("https://courier.example/2", System::nanoTime);

        assertThat(Duration.ofNanos(came - left[0])).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void another_host_does_not_wait() {
        var turns = turns(60_000);
        turns.visit("https://courier.example/1", () -> "one");

        assertThat(turns.visit("https://ledger.example/1", () -> "other")).isEqualTo("other");
    }

    @Test
    void of_one_host_there_is_one_page_at_a_time_however_many_hosts_come_and_go() throws Exception {
        var turns = turns(0);
        var inside = new AtomicInteger[] {new AtomicInteger(), new AtomicInteger()};
        var together = new AtomicInteger();
        Callable<Void> guest = () -> {
            var random = ThreadLocalRandom.current();
            for (int i = 0; i < 60_000; i++) {
                turns.visit("https://once" + random.nextInt() + ".example/", () -> "");
                int host = random.nextInt(2);
                turns.visit("https://often" + host + ".example/", () -> {
                    together.accumulateAndGet(inside[host].incrementAndGet(), Math::max);
                    Thread.yield();
                    return inside[host].decrementAndGet();
                });
            }
            return null;
        };
        var threads = Executors.newFixedThreadPool(4);
        try {
            var guests = new ArrayList<Callable<Void>>();
            for (int i = 0; i < 4; i++) {
                guests.add(guest);
            }
            for (var done : threads.invokeAll(guests)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(together).hasValue(1);
    }
}
