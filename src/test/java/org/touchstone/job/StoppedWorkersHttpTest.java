package org.touchstone.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;

/** A server that is stopped in good order while an item takes longer than it waits. */
@QuarkusTest
@TestProfile(WithoutWorkers.class)
class StoppedWorkersHttpTest {
    @Inject
    Given given;

    @Inject
    EntityManager entities;

    @Inject
    Shifts shifts;

    /** Work that comes to no end before it is let. */
    private record Slow(CountDownLatch begun, CountDownLatch over) implements Work {
        @Override
        public Listing list(String address) {
            throw new AssertionError("nothing is listed here");
        }

        @Override
        public Deed prepare(Task task) {
            begun.countDown();
            try {
                over.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return () -> new Outcome(ItemState.ALREADY_HERE, "01j00000000000000000000000");
        }
    }

    private Object[] row(String id) {
        return (Object[]) entities.createNativeQuery(
                        "select state, worker, leased_until, in_hand, tries from job where public_id = ?1")
                .setParameter(1, id)
                .getSingleResult();
    }

    @Test
    void what_is_broken_off_waits_for_anybody_as_if_it_had_not_been_begun() throws InterruptedException {
        var editor = given.admin();
        String id = editor.asks()
                .contentType("application/x-ndjson")
                .body("{\"title\": \"Ferry\", \"text\": \"It costs 12 crowns.\"}".getBytes(StandardCharsets.UTF_8))
                .post(editor.at("/imports/lines"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        entities.clear();
        var slow = new Slow(new CountDownLatch(1), new CountDownLatch(1));
        var workers = new Workers(shifts, new Shift(shifts, slow), "jdbc:postgresql:", 1);
        try {
            workers.start(new StartupEvent());
            assertThat(slow.begun().await(30, TimeUnit.SECONDS)).isTrue();

            workers.stop(new ShutdownEvent());

            assertThat(row(id)).containsExactly("RUNNING", null, null, null, 0);
        } finally {
            slow.over().countDown();
        }
    }
}
