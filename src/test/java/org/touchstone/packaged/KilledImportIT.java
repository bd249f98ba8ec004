package org.touchstone.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.touchstone.FetchedSite;

/** Imports of many articles whose server is killed in the middle of them, again and again. */
@Timeout(600)
class KilledImportIT {
    private static final int ARTICLES = 240;
    private static final int PAGES = 40;

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

    private PackagedServer startForPages() throws IOException {
        return PackagedServer.start(
                data, "-Xmx400m", "-Dtouchstone.fetch.allowed-hosts=127.0.0.1", "-Dtouchstone.imports.pause=0s");
    }

    private static FetchedSite site() {
        var site = FetchedSite.open();
        for (int n = 0; n < PAGES; n++) {
            site.page(
                    "/boat/" + n,
                    "Boat " + n,
                    "Boat " + n + " left the harbour in 2019 with 40 people, the harbour office said on the quay.");
        }
        return site;
    }

    private void assertAllOnce() throws SQLException {
        var titles = IntStream.range(0, PAGES).mapToObj(n -> "Boat " + n).toList();
        assertThat(read("select title from article")).containsExactlyInAnyOrderElementsOf(titles);
        assertThat(read("select public_id from article"))
                .containsExactlyInAnyOrderElementsOf(read("select result from job_item"));
        assertThat(read("select state from job_item")).containsOnly("IMPORTED");
    }

    @Test
    void a_feed_goes_on_after_a_kill_while_it_was_fetched_and_another_while_a_page_was() throws Exception {
        try (var site = site()) {
            var items = IntStream.range(0, PAGES)
                    .mapToObj(n -> "<item><link>" + site.url("/boat/" + n) + "</link></item>")
                    .reduce("", String::concat);
            site.put("/feed", "application/rss+xml", "<rss><channel><title>Boats</title>" + items + "</channel></rss>");
            var gates = List.of(site.gate("/feed"), site.gate("/boat/17"));
            var server = startForPages();
            String room = "/api/v1/workspaces/" + server.moveIn();
            var begun = server.post(room + "/imports/feed", Map.of("url", site.url("/feed")));
            String path = room + "/imports/" + begun.body().path("id").asText();

            for (var gate : gates) {
                gate.awaitGuest();
                server.kill();
                gate.open();
                server = startForPages().after(server);
            }

            var end = once(server, path, view -> view.path("state").asText().equals("DONE"));
            server.close();
            assertThat(end.path("counts").path("imported").asInt()).isEqualTo(PAGES);
            assertThat(end.path("label").asText()).isEqualTo("Boats");
            assertAllOnce();
        }
    }

    @Test
    void a_page_that_is_fetched_at_every_kill_is_given_up_and_the_others_come_in() throws Exception {
        try (var site = site()) {
            var urls = IntStream.range(0, PAGES)
                    .mapToObj(n -> site.url("/boat/" + n))
                    .toList();
            var server = startForPages();
            var room = "/api/v1/workspaces/" + server.moveIn();
            String path = "";
            for (int killed = 0; killed < 3; killed++) {
                var gate = site.gate("/boat/5");
                if (path.isEmpty()) {
                    var begun = server.post(room + "/imports/addresses", urls);
                    path = room + "/imports/" + begun.body().path("id").asText();
                } else {
                    server = startForPages().after(server);
                }
                gate.awaitGuest();
                server.kill();
                gate.open();
            }
            server = startForPages().after(server);

            var end = once(server, path, view -> view.path("state").asText().equals("DONE"));
            var failed = server.get(path + "/items?state=FAILED").body().path("items");
            assertThat(end.path("counts").path("imported").asInt()).isEqualTo(PAGES - 1);
            assertThat(failed).hasSize(1);
            assertThat(failed.path(0).path("url").asText()).isEqualTo(site.url("/boat/5"));
            assertThat(failed.path(0).path("problem").path("detail").asText())
                    .startsWith("This was begun 3 times and never came to its end");

            var retried = server.send(
                    "POST",
                    path + "/retry",
                    null,
                    Map.of("If-Match", "\"" + end.path("version").asInt() + "\""));
            assertThat(retried.status()).isEqualTo(200);
            once(server, path, view -> view.path("counts").path("imported").asInt() == PAGES);
            server.close();
            assertAllOnce();
        }
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
