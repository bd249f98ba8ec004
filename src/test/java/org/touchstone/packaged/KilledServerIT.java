package org.touchstone.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A storm of writes, a SIGKILL in the middle of it, and a look at what was acknowledged. */
@Timeout(600)
class KilledServerIT {
    private static final int ROUNDS = 2;
    private static final int WRITERS = 8;
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 250;

    @TempDir
    Path data;

    /** Titles of sources, by public id. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    private final Set<String> acknowledgedAssessments = ConcurrentHashMap.newKeySet();

    @Test
    void a_killed_server_has_lost_no_acknowledged_write_and_no_activity() throws Exception {
        PackagedServer server = PackagedServer.start(data, "-Xmx400m");
        String room = "/api/v1/workspaces/" + server.moveIn();
        String sources = room + "/sources";
        String article = room + "/articles/" + article(server, room) + "/claims";

        for (int round = 0; round < ROUNDS; round++) {
            stormAndKill(server, room, article, round);
            server = PackagedServer.start(data, "-Xmx400m").after(server);
        }

        for (String id : acknowledged.keySet()) {
            assertWhole(server, sources, id);
        }
        server.close();
        assertThat(loggedSources()).containsAll(acknowledged.keySet());
        assertThat(loggedSources()).isEqualTo(storedSources());
        assertThat(acknowledgedAssessments).isNotEmpty();
        assertThat(storedAssessments()).containsAll(acknowledgedAssessments).isEqualTo(loggedAssessments());
        assertThat(claimsWithoutDecision()).isEmpty();
    }

    private static String article(PackagedServer server, String room) throws IOException {
        var made = server.post(
                room + "/articles",
                Map.of(
                        "title",
                        "Ferry",
                        "text",
                        "The ferry ran on four days.",
                        "language",
                        "en",
                        "publishedAt",
                        "2026"));
        return made.body().path("id").asText();
    }

    private void stormAndKill(PackagedServer server, String room, String claims, int round)
            throws InterruptedException {
        var enough = new CountDownLatch(ACKNOWLEDGED_BEFORE_THE_KILL);
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            String name = "Call " + round + "." + writer + ".";
            var thread = writer % 2 == 0
                    ? new Thread(() -> write(server, room + "/sources", name, enough))
                    : new Thread(() -> judge(server, room, claims, enough));
            thread.start();
            writers.add(thread);
        }
        boolean reached = enough.await(180, TimeUnit.SECONDS);
        server.kill();
        for (Thread thread : writers) {
            thread.join();
        }
        assertThat(reached).as("enough writes were acknowledged").isTrue();
    }

    /** Writes until the server is gone; a write whose answer never came counts for nothing. */
    private void write(PackagedServer server, String sources, String name, CountDownLatch enough) {
        try {
            for (int n = 0; ; n++) {
                String title = name + n;
                var answer = server.post(sources, Map.of("medium", "CALL", "title", title, "text", words(title)));
                if (answer.status() == 201) {
                    acknowledged.put(answer.body().path("id").asText(), title);
                    enough.countDown();
                }
            }
        } catch (IOException gone) {
            // The server was killed, as it was meant to be.
        }
    }

    /** Marks a claim and decides it by an assessment, again and again. */
    private void judge(PackagedServer server, String room, String claims, CountDownLatch enough) {
        try {
            while (true) {
                var claim = server.post(claims, Map.of("start", 4, "end", 26));
                var answer = server.post(
                        room + "/claims/" + claim.body().path("id").asText() + "/assessments",
                        Map.of("verdict", "TOO_VAGUE", "confidence", 3, "justification", "Which ferry, and when?"));
                if (answer.status() == 201) {
                    acknowledgedAssessments.add(answer.body().path("id").asText());
                    enough.countDown();
                }
            }
        } catch (IOException gone) {
            // The server was killed, as it was meant to be.
        }
    }

    private static String words(String title) {
        return title + ": the harbour office says that the ferry ran on four days of that week.";
    }

    private void assertWhole(PackagedServer server, String sources, String id) throws IOException {
        String title = String.valueOf(acknowledged.get(id));
        var source = server.get(sources + "/" + id);
        assertThat(source.status()).as(title).isEqualTo(200);
        assertThat(source.body().path("title").asText()).isEqualTo(title);
        String snapshot = source.body().path("snapshots").path(0).path("id").asText();
        var text = server.get(sources + "/" + id + "/snapshots/" + snapshot);
        assertThat(text.body().path("text").asText()).isEqualTo(words(title));
    }

    private Set<String> loggedSources() throws SQLException {
        return read("select subject_id from activity where subject_kind = 'source'");
    }

    private Set<String> storedSources() throws SQLException {
        return read("select source.public_id from source join snapshot on snapshot.source_id = source.id");
    }

    private Set<String> loggedAssessments() throws SQLException {
        return read("select subject_id from activity where subject_kind = 'assessment' and verb = 'submitted'");
    }

    private Set<String> storedAssessments() throws SQLException {
        return read("select public_id from assessment where submitted_at is not null");
    }

    /** An assessment, where one reviewer is enough, and the decision that it makes are kept together. */
    private Set<String> claimsWithoutDecision() throws SQLException {
        return read("select claim.public_id from assessment join claim on claim.id = assessment.claim_id"
                + " where not exists (select 1 from decision where decision.claim_id = claim.id)");
    }

    private Set<String> read(String sql) throws SQLException {
        String url = "jdbc:h2:file:" + data.resolve("touchstone") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        try (var connection = DriverManager.getConnection(url, "touchstone", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            Set<String> found = new HashSet<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
