package org.touchstone.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Creations that name themselves by an Idempotency-Key, sent while their server is killed, and sent again to the next. */
@Timeout(300)
class KilledRequestIT {
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 40;

    @TempDir
    Path data;

    /** Public ids of events, by their number; written by one thread, read when that has ended. */
    private final Map<Integer, String> acknowledged = new HashMap<>();

    private int sent;

    @Test
    void a_creation_that_is_sent_again_after_a_kill_makes_nothing_twice_and_answers_as_before() throws Exception {
        var server = PackagedServer.start(data, "-Xmx400m");
        String events = "/api/v1/workspaces/" + server.moveIn() + "/events";
        storm(server, events);

        var next = PackagedServer.start(data, "-Xmx400m").after(server);
        var again = new ArrayList<String>();
        for (int n = 0; n < sent; n++) {
            var answer = create(next, events, n);
            assertThat(answer.status()).isEqualTo(201);
            again.add(answer.body().path("id").asText());
        }

        assertThat(again).doesNotHaveDuplicates();
        acknowledged.forEach((n, id) -> assertThat(again.get(n)).as("Day " + n).isEqualTo(id));
        assertThat(names(next, events))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, sent).mapToObj(n -> "Day " + n).toList());
        next.close();
    }

    /** One request after the other, until the server is gone in the middle of one. */
    private void storm(PackagedServer server, String events) throws InterruptedException {
        var enough = new CountDownLatch(ACKNOWLEDGED_BEFORE_THE_KILL);
        var writer = new Thread(() -> {
            try {
                while (true) {
                    int n = sent++;
                    var answer = create(server, events, n);
                    if (answer.status() == 201) {
                        acknowledged.put(n, answer.body().path("id").asText());
                        enough.countDown();
                    }
                }
            } catch (IOException killed) {
                // As it is meant to be.
            }
        });
        writer.start();
        boolean reached = enough.await(120, TimeUnit.SECONDS);
        server.kill();
        writer.join();
        assertThat(reached).as("enough was acknowledged").isTrue();
    }

    private static PackagedServer.Answer create(PackagedServer server, String events, int n) throws IOException {
        return server.send(
                "POST", events, Map.of("name", "Day " + n), Map.of("Idempotency-Key", "day-" + n + "-of-many"));
    }

    private static List<String> names(PackagedServer server, String events) throws IOException {
        var found = new ArrayList<String>();
        String query = "?limit=200";
        while (query != null) {
            var page = server.get(events + query);
            StreamSupport.stream(page.body().path("items").spliterator(), false)
                    .forEach(event -> found.add(event.path("name").asText()));
            query = page.raw().headers().allValues("link").stream()
                    .flatMap(link -> Arrays.stream(link.split(", ")))
                    .filter(link -> link.endsWith("rel=\"next\""))
                    .map(link -> link.substring(link.indexOf('?'), link.indexOf('>')))
                    .findFirst()
                    .orElse(null);
        }
        return found;
    }
}
