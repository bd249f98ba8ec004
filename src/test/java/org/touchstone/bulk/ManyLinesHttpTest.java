package org.touchstone.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;
import org.touchstone.Given.Person;

@QuarkusTest
class ManyLinesHttpTest {
    @Inject
    Given given;

    @Inject
    GivenImports imports;

    @Test
    void a_line_that_is_no_article_fails_alone_and_names_its_members() throws InterruptedException {
        var editor = given.admin();

        var id = GivenImports.begun(GivenImports.lines(
                editor,
                GivenImports.line("Ferry", "It costs 12 crowns."),
                "{\"title\": \"Torn",
                "",
                "{\"title\": \" \", \"text\": \"Nine boats left.\"}",
                "[1]",
                "null",
                "{\"title\": \"Day\", \"text\": \"Nine boats left.\", \"publishedAt\": \"some day\"}",
                GivenImports.line("Quay", "Ten boats left.")));
        var end = imports.ended(editor, id);

        assertThat(end.getMap("counts")).contains(entry("found", 7), entry("imported", 2), entry("failed", 5));
        assertThat(GivenImports.titles(editor)).containsExactlyInAnyOrder("Ferry", "Quay");
        var failed = GivenImports.items(editor, id, "&state=FAILED");
        assertThat(failed.getList("items.label"))
                .containsExactly("line 2", "line 4", "line 5", "line 6", "line 7: Day");
        assertThat(failed.getString("items[0].problem.detail"))
                .contains("not JSON")
                .contains("column");
        assertThat(failed.getString("items[1].problem.detail")).startsWith("/title: ");
        assertThat(failed.getString("items[4].problem.detail")).startsWith("/publishedAt: ");
    }

    @Test
    void one_address_is_one_article_whatever_its_words_and_its_trackers() throws InterruptedException {
        var editor = given.admin();
        var address = "{\"title\": \"Ferry\", \"text\": \"%s\", \"url\": \"https://courier.example/ferry%s\"}";

        var id = GivenImports.begun(GivenImports.lines(
                editor,
                String.format(address, "It costs 12 crowns.", ""),
                String.format(address, "It costs 13 crowns.", "?utm_source=mail#top")));
        imports.ended(editor, id);

        assertThat(GivenImports.items(editor, id, "").getList("items.state"))
                .containsExactly("IMPORTED", "ALREADY_HERE");
    }

    @Test
    void the_same_words_are_one_article_unless_two_sites_print_them() throws InterruptedException {
        var editor = given.admin();
        var line = "{\"title\": \"%s\", \"text\": \"It costs 12 crowns.\"%s}";

        var id = GivenImports.begun(GivenImports.lines(
                editor,
                String.format(line, "In the Courier", ", \"url\": \"https://courier.example/1\""),
                String.format(line, "In the Ledger", ", \"url\": \"https://ledger.example/9\""),
                String.format(line, "In the Courier again", ", \"url\": \"https://www.courier.example/2\""),
                String.format(line, "Nowhere", "")));
        imports.ended(editor, id);

        assertThat(GivenImports.items(editor, id, "").getList("items.state"))
                .containsExactly("IMPORTED", "IMPORTED", "ALREADY_HERE", "ALREADY_HERE");
    }

    @Test
    void articles_come_in_as_the_import_says_where_they_do_not_say_themselves() throws InterruptedException {
        var editor = given.admin();
        var event = editor.asks()
                .body("{\"name\": \"Summit\"}")
                .post(editor.at("/events"))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        var id = GivenImports.begun(editor.asks()
                .contentType("application/x-ndjson")
                .body(GivenImports.line("Ferry", "It costs 12 crowns, and 40 people went.")
                        .getBytes(StandardCharsets.UTF_8))
                .post(editor.at("/imports/lines?grain=MAIN&event=" + event))
                .then());
        imports.ended(editor, id);

        editor.asks().get(editor.at("/events/" + event)).then().body("articles[0].title", equalTo("Ferry"));
        editor.asks().get(editor.at("/articles")).then().body("items[0].progress.candidate", equalTo(1));
    }

    @Test
    void an_event_that_is_not_here_and_an_unknown_grain_are_refused_at_once() {
        var editor = given.admin();
        var line = GivenImports.line("Ferry", "It costs 12 crowns.");

        lines(editor, "?event=nowhere", line, null).statusCode(404);
        lines(editor, "?grain=COARSE", line, null).statusCode(400).body("detail", containsString("MAIN or ALL"));
        lines(editor, "", "\n \n", null).statusCode(400).body("detail", containsString("no line in it"));
    }

    @Test
    void more_articles_than_are_taken_at_once_are_refused_and_none_is_kept() {
        var editor = given.admin();
        var many = IntStream.range(0, 5_001)
                .mapToObj(n -> GivenImports.line("Boat " + n, "Boat " + n + " left."))
                .collect(Collectors.joining("\n"));

        lines(editor, "", many, null).statusCode(413).body("detail", containsString("At most 5000 articles"));
        editor.asks().get(editor.at("/imports")).then().body("items.size()", equalTo(0));
    }

    @Test
    void a_line_larger_than_an_article_may_be_fails_alone() throws InterruptedException {
        var editor = given.admin();

        var id = GivenImports.begun(
                GivenImports.lines(editor, "x".repeat(10_000_001), GivenImports.line("Ferry", "It costs 12 crowns.")));
        var end = imports.ended(editor, id);

        assertThat(end.getMap("counts")).contains(entry("imported", 1), entry("failed", 1));
        assertThat(GivenImports.items(editor, id, "&state=FAILED").getString("items[0].problem.title"))
                .isEqualTo("Too large");
    }

    @Test
    void a_request_sent_again_with_its_key_begins_no_second_import() {
        var editor = given.admin();
        var key = UUID.randomUUID().toString();
        var line = GivenImports.line("Ferry", "It costs 12 crowns.");

        var first = GivenImports.begun(lines(editor, "", line, key));
        var second = GivenImports.begun(lines(editor, "", line, key));

        assertThat(second).isEqualTo(first);
        lines(editor, "", GivenImports.line("Quay", "Nine boats left."), key).statusCode(422);
        editor.asks().get(editor.at("/imports")).then().body("items.size()", equalTo(1));
    }

    private static ValidatableResponse lines(Person editor, String query, String lines, @Nullable String key) {
        var request = editor.asks().contentType("application/x-ndjson").body(lines.getBytes(StandardCharsets.UTF_8));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post(editor.at("/imports/lines" + query)).then();
    }
}
