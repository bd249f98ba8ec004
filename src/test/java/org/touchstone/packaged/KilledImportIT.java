package org.touchstone.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An import of many articles whose server is killed in the middle of it, twice. */
@Timeout(600)
class KilledImportIT {
    private static final int ARTICLES = 240;

    @TempDir
    Path data;

    @Test
    void an_import_goes_on_after_a_kill_and_brings_nothing_in_twice() throws Exception {
        var server = PackagedServer.start(data, "-Xmx400m");
        String room = "/api/v1/workspaces/" + server.moveIn();
        var begun = server.postLines(room + "/imports/lines", lines());
        assertThat(begun.status()).isEqualTo(201);
        String path = room + "/imports/" + begun.body().path("id").asText();

        for (int killed = 60; killed <= 120; killed += 60) {
            int enough = killed;
            once(server, path, view -> view.path("counts").path("imported").asInt() >= enough);
            server.kill();
            server = PackagedServer.start(data, "-Xmx400m").after(server);
        }

        var end = once(server, path, view -> view.path("state").asText().equals("DONE"));
        assertThat(end.path("counts").path("imported").asInt()).isEqualTo(ARTICLES);
        assertThat(end.path("counts").path("alreadyHere").asInt()).isZero();
        server.close();
        var titles = IntStream.range(0, ARTICLES).mapToObj(n -> "Boat " + n).toList();
        assertThat(read("select title from article")).containsExactlyInAnyOrderElementsOf(titles);
        assertThat(read("select public_id from article"))
                .containsExactlyInAnyOrderElementsOf(read("select result from job_item"))
                .containsExactlyInAnyOrderElementsOf(
                        read("select subject_id from activity where verb = 'imported' and subject_kind = 'article'"));
        assertThat(read("select public_id from job_item where content is not null"))
                .isEmpty();
    }

    private static String lines() {
        return IntStream.range(0, ARTICLES)
                .mapToObj(n -> "{\"title\": \"Boat " + n + "\", \"language\": \"en\", \"text\": \"Boat " + n
                        + " left the harbour in 2019 with 40 people and 12 tonnes of coal. It came back after "
                        + (n + 2) + " days.\"}\n")
                .reduce("", String::concat);
    }

    private interface Wish {
        boolean fulfilled(JsonNode view);
    }

    /** Asks until it is so; each question waits for its answer. */
    private static JsonNode once(PackagedServer server, String path, Wish wish) throws IOException {
        return Stream.generate(() -> look(server, path))
                .filter(wish::fulfilled)
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode look(PackagedServer server, String path) {
        try {
            return server.get(path).body();
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    private List<String> read(String sql) throws SQLException {
        String url = "jdbc:h2:file:" + data.resolve("touchstone") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        try (var connection = DriverManager.getConnection(url, "touchstone", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
