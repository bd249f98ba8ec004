package org.touchstone.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;
import org.touchstone.Given.Person;

/** Two processes on one database that reach for jobs of the same workspace at the same moment. */
@QuarkusTest
@TestProfile(WithoutWorkers.class)
class RacingShiftsHttpTest {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    @Inject
    Given given;

    @Inject
    EntityManager entities;

    @Inject
    Shifts shifts;

    private static String queued(Person editor) {
        return editor.asks()
                .body("{\"url\": \"http://10.0.0.7/feed\"}")
                .post(editor.at("/imports/feed"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void put(String id, JobState state, String turn) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update job set state = ?1, turn_at = timestamp with time zone '"
                                + turn + " 00:00:00+00' where public_id = ?2")
                        .setParameter(1, state.name())
                        .setParameter(2, id)
                        .executeUpdate());
    }

    /** Once the database says that somebody waits for a lock that another has. */
    private synchronized void awaitOneThatWaits() throws InterruptedException {
        var asked = "postgresql".equals(System.getProperty("touchstone.test.database"))
                ? "select count(*) from pg_locks where not granted"
                : "select count(*) from information_schema.sessions where blocker_id is not null";
        long end = System.nanoTime() + PATIENCE;
        while (QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery(asked).getSingleResult()).longValue() == 0)) {
            assertThat(System.nanoTime()).as("time left for somebody to wait").isLessThan(end);
            wait(50);
        }
    }

    @Test
    void of_two_that_reach_for_different_jobs_of_a_workspace_one_comes_away_empty_and_nothing_breaks()
            throws Exception {
        var editor = given.admin();
        var earlier = queued(editor);
        var later = queued(editor);
        put(earlier, JobState.CANCELLED, "2020-01-01");
        put(later, JobState.QUEUED, "2020-01-02");
        var reaches = new CountDownLatch(1);
        var threads = Executors.newSingleThreadExecutor();
        try {
            Future<Optional<UUID>> second = QuarkusTransaction.requiringNew().call(() -> {
                assertThat(shifts.begin("one")).isPresent();
                put(earlier, JobState.QUEUED, "2020-01-01");
                var reaching = threads.submit(() -> {
                    reaches.countDown();
                    return shifts.begin("two");
                });
                assertThat(reaches.await(PATIENCE, TimeUnit.NANOSECONDS)).isTrue();
                // Whoever came first is not done, so the other waits.
                awaitOneThatWaits();
                return reaching;
            });

            assertThatThrownBy(() -> second.get(PATIENCE, TimeUnit.NANOSECONDS))
                    .hasCauseInstanceOf(Shifts.NoLongerMine.class);
        } finally {
            threads.shutdownNow();
        }
        assertThat(editor.asks().get(editor.at("/imports")).jsonPath().getList("items.state"))
                .containsExactly("RUNNING", "QUEUED");
    }
}
