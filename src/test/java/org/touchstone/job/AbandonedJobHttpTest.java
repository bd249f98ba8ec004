package org.touchstone.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;
import org.touchstone.Given.Person;

/** Jobs that another process had in hand when it died; several may share one database. */
@QuarkusTest
class AbandonedJobHttpTest {
    private static final BlockingQueue<JobChanged> CHANGES = new LinkedBlockingQueue<>();
    private static final String LINE = "{\"title\": \"Ferry\", \"text\": \"It costs 12 crowns.\"}";

    @Inject
    Given given;

    @Inject
    EntityManager entities;

    @Inject
    Event<JobChanged> changed;

    @Inject
    Shifts shifts;

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobChanged change) {
        CHANGES.add(change);
    }

    private static String begin(Person editor) {
        return editor.asks()
                .contentType("application/x-ndjson")
                .body("{\"title\": \"Torn".getBytes(StandardCharsets.UTF_8))
                .post(editor.at("/imports/lines"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void awaitEnd(String id) throws InterruptedException {
        while (true) {
            var change = CHANGES.poll(60, TimeUnit.SECONDS);
            assertThat(change).as("a change of the job").isNotNull();
            if (change.publicId().equals(id) && !change.state().live()) {
                return;
            }
        }
    }

    /** As if a worker of another process had its one item in hand. */
    private void inHandOf(String worker, String id, OffsetDateTime until) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("update job_item set state = 'WAITING', content = ?1 where job_id ="
                            + " (select id from job where public_id = ?2)")
                    .setParameter(1, LINE)
                    .setParameter(2, id)
                    .executeUpdate();
            entities.createNativeQuery("update job set state = 'RUNNING', failed = 0, worker = ?1, leased_until = ?2,"
                            + " running_in = workspace_id where public_id = ?3")
                    .setParameter(1, worker)
                    .setParameter(2, until)
                    .setParameter(3, id)
                    .executeUpdate();
        });
    }

    private JsonPath view(Person editor, String id) {
        return editor.asks().get(editor.at("/imports/" + id)).jsonPath();
    }

    @Test
    void a_job_in_a_dead_hand_is_taken_up_once_its_lease_is_over() throws InterruptedException {
        var editor = given.admin();
        var id = begin(editor);
        awaitEnd(id);
        // Once for its end, and once more for being let go of.
        awaitEnd(id);
        var now = OffsetDateTime.now(ZoneOffset.UTC);

        inHandOf("elsewhere", id, now.plusMinutes(2));
        assertThat(shifts.begin("here")).isEmpty();
        inHandOf("elsewhere", id, now.minusSeconds(1));
        QuarkusTransaction.requiringNew().run(() -> changed.fire(new JobChanged(id, JobState.RUNNING)));
        awaitEnd(id);

        assertThat(view(editor, id).getString("state")).isEqualTo("DONE");
        assertThat(view(editor, id).getInt("counts.imported")).isEqualTo(1);
    }

    @Test
    void what_was_prepared_in_a_hand_that_was_too_slow_is_dropped() throws InterruptedException {
        var editor = given.admin();
        var id = begin(editor);
        awaitEnd(id);
        // Once for its end, and once more for being let go of.
        awaitEnd(id);
        inHandOf("slow", id, OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(2));
        var job = entities.createQuery("select j.id from Job j where j.publicId = :id", UUID.class)
                .setParameter("id", id)
                .getSingleResult();
        var step = (Shifts.Step.Do) shifts.next(job, "slow");
        inHandOf("quick", id, OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(2));

        assertThatThrownBy(() -> shifts.settle(
                        step.task(),
                        "slow",
                        () -> new Work.Outcome(ItemState.ALREADY_HERE, "01j00000000000000000000000")))
                .isInstanceOf(Shifts.NoLongerMine.class);

        assertThat(view(editor, id).getInt("counts.waiting")).isEqualTo(1);
        inHandOf("gone", id, OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(1));
        QuarkusTransaction.requiringNew().run(() -> changed.fire(new JobChanged(id, JobState.RUNNING)));
        awaitEnd(id);
        assertThat(view(editor, id).getInt("counts.imported")).isEqualTo(1);
    }

    private UUID key(String id) {
        return entities.createQuery("select j.id from Job j where j.publicId = :id", UUID.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** As if the lease of whoever has it in hand were over, and somebody were told of it. */
    private void orphan(String id) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("update job set leased_until = ?1 where public_id = ?2")
                    .setParameter(1, OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(1))
                    .setParameter(2, id)
                    .executeUpdate();
            changed.fire(new JobChanged(id, JobState.RUNNING));
        });
    }

    @Test
    void an_item_that_never_comes_to_its_end_is_given_up_and_can_be_retried() throws InterruptedException {
        var editor = given.admin();
        var id = begin(editor);
        awaitEnd(id);
        awaitEnd(id);
        inHandOf("killed", id, OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(2));

        for (int i = 0; i < 3; i++) {
            assertThat(shifts.next(key(id), "killed")).isInstanceOf(Shifts.Step.Do.class);
        }
        orphan(id);
        awaitEnd(id);
        awaitEnd(id);

        assertThat(view(editor, id).getString("state")).isEqualTo("DONE");
        assertThat(view(editor, id).getInt("counts.failed")).isEqualTo(1);
        var item = editor.asks().get(editor.at("/imports/" + id + "/items")).jsonPath();
        assertThat(item.getString("items[0].problem.detail"))
                .isEqualTo("This was begun 3 times and never came to its end: the server was killed while it was at it,"
                        + " or it took longer than 2 minutes. Retry it, or bring it in by itself.");
        editor.asks()
                .header("If-Match", "\"" + view(editor, id).getInt("version") + "\"")
                .post(editor.at("/imports/" + id + "/retry"))
                .then()
                .statusCode(200);
        awaitEnd(id);
        assertThat(view(editor, id).getInt("counts.imported")).isEqualTo(1);
    }

    /** The worker's server stops in good order, and the job comes into its hand again before anybody else sees it free. */
    private void stopAndStart(String worker, String id) {
        QuarkusTransaction.requiringNew().run(() -> {
            shifts.giveBack(worker);
            entities.createNativeQuery("update job set worker = ?1, leased_until = ?2 where public_id = ?3"
                            + " and worker is null and leased_until is null")
                    .setParameter(1, worker)
                    .setParameter(2, OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(2))
                    .setParameter(3, id)
                    .executeUpdate();
        });
    }

    @Test
    void only_what_ended_with_a_kill_counts_as_a_try_and_not_what_an_orderly_stop_broke_off()
            throws InterruptedException {
        var editor = given.admin();
        var id = begin(editor);
        awaitEnd(id);
        awaitEnd(id);
        inHandOf("stopped", id, OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(2));
        var job = key(id);

        for (int i = 0; i < 4; i++) {
            assertThat(shifts.next(job, "stopped")).isInstanceOf(Shifts.Step.Do.class);
            stopAndStart("stopped", id);
        }
        // Two kills, an orderly stop, one more kill.
        assertThat(shifts.next(job, "stopped")).isInstanceOf(Shifts.Step.Do.class);
        assertThat(shifts.next(job, "stopped")).isInstanceOf(Shifts.Step.Do.class);
        assertThat(shifts.next(job, "stopped")).isInstanceOf(Shifts.Step.Do.class);
        stopAndStart("stopped", id);
        assertThat(shifts.next(job, "stopped")).isInstanceOf(Shifts.Step.Do.class);

        assertThat(shifts.next(job, "stopped")).isInstanceOf(Shifts.Step.GiveUp.class);
        orphan(id);
        awaitEnd(id);
    }

    @Test
    void a_feed_whose_list_never_comes_to_its_end_stops_the_import_until_it_is_resumed() throws InterruptedException {
        var editor = given.admin();
        String id = editor.asks()
                .body("{\"url\": \"http://10.0.0.7/feed\"}")
                .post(editor.at("/imports/feed"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        awaitEnd(id);
        awaitEnd(id);
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update job set state = 'RUNNING', problem_detail = null,"
                                + " worker = 'killed', leased_until = ?1, running_in = workspace_id where public_id = ?2")
                .setParameter(1, OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(2))
                .setParameter(2, id)
                .executeUpdate());

        for (int i = 0; i < 3; i++) {
            assertThat(shifts.next(key(id), "killed")).isInstanceOf(Shifts.Step.List.class);
        }
        orphan(id);
        awaitEnd(id);
        awaitEnd(id);

        assertThat(view(editor, id).getString("state")).isEqualTo("STOPPED");
        assertThat(view(editor, id).getString("problem.detail"))
                .startsWith("This was begun 3 times and never came to its end")
                .endsWith("Resume the import to try again.");
        editor.asks()
                .header("If-Match", "\"" + view(editor, id).getInt("version") + "\"")
                .post(editor.at("/imports/" + id + "/resume"))
                .then()
                .statusCode(200);
        awaitEnd(id);
        assertThat(view(editor, id).getString("problem.detail")).contains("private");
    }
}
