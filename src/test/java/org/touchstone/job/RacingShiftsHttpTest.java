package org.touchstone.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;
import org.touchstone.Given.Person;

/** Two processes on one database that reach for jobs of the same workspace at the same moment. */
@QuarkusTest
class RacingShiftsHttpTest {
    @Inject
    Given given;

    @Inject
    EntityManager entities;

    @Inject
    Shifts shifts;

    /** A job that has come to its end, of which nobody will be told that it waits again. */
    private static String stopped(Person editor) {
        String id = editor.asks()
                .body("{\"url\": \"http://10.0.0.7/feed\"}")
                .post(editor.at("/imports/feed"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String state = "";
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
                !state.equals("STOPPED") && System.nanoTime() < end; ) {
            state = editor.asks().get(editor.at("/imports/" + id)).path("state");
        }
        assertThat(state).isEqualTo("STOPPED");
        return id;
    }

    private void queue(String id, String turn) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update job set state = 'QUEUED', worker = null, leased_until = null, running_in = null, turn_at = "
                                + "timestamp with time zone '" + turn + " 00:00:00+00' where public_id = ?1")
                .setParameter(1, id)
                .executeUpdate());
    }

    @Test
    void of_two_that_reach_for_different_jobs_of_a_workspace_one_comes_away_empty_and_nothing_breaks() {
        var editor = given.admin();
        var earlier = stopped(editor);
        var later = stopped(editor);
        var threads = Executors.newSingleThreadExecutor();
        try {
            queue(later, "2020-01-02");

            Future<Optional<UUID>> second = QuarkusTransaction.requiringNew().call(() -> {
                assertThat(shifts.begin("one")).isPresent();
                queue(earlier, "2020-01-01");
                var reaching = threads.submit(() -> shifts.begin("two"));
                // Whoever came first is not done, so the other waits.
                assertThatThrownBy(() -> reaching.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
                return reaching;
            });

            assertThatThrownBy(() -> second.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(Shifts.NoLongerMine.class);
        } finally {
            threads.shutdownNow();
        }
        assertThat(editor.asks().get(editor.at("/imports")).jsonPath().getList("items.state"))
                .containsExactly("RUNNING", "QUEUED");
    }
}
