package org.touchstone.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.FetchedSite;
import org.touchstone.Given;
import org.touchstone.Given.Person;

@QuarkusTest
class ManyAddressesHttpTest {
    @Inject
    Given given;

    @Inject
    GivenImports imports;

    private static FetchedSite site() {
        return FetchedSite.open()
                .page(
                        "/ferry",
                        "Ferry fares rise",
                        "The ferry will cost 12 crowns from May, the operator said on Tuesday.",
                        "It carried 400,000 people last year, more than ever before in its history.")
                .page(
                        "/locks",
                        "Locks reopen",
                        "The locks reopened on 3 March after eleven weeks of repairs, the canal office said.",
                        "They carry 40 boats a day, more than any others on the river.");
    }

    private static String rss(FetchedSite site, String... paths) {
        var xml = new StringBuilder("<rss version=\"2.0\"><channel><title>Harbour news</title>");
        for (var path : paths) {
            xml.append("<item><title>About ")
                    .append(path)
                    .append("</title><link>")
                    .append(site.url(path))
                    .append("</link><pubDate>Mon, 14 Sep 2026 08:00:00 GMT</pubDate></item>");
        }
        return xml.append("</channel></rss>").toString();
    }

    @Test
    void pages_are_fetched_and_each_that_cannot_be_says_why() throws InterruptedException {
        var editor = given.admin();
        try (var site = site()) {
            var id = GivenImports.begun(GivenImports.addresses(
                    editor,
                    List.of(
                            site.url("/ferry"),
                            site.url("/gone"),
                            "http://10.0.0.7/inside",
                            "ftp://files.example/x",
                            site.url("/locks"))));
            var end = imports.ended(editor, id);

            assertThat(end.getString("label")).isEqualTo("5 addresses");
            assertThat(end.getMap("counts")).contains(entry("imported", 2), entry("failed", 3));
            var failed = GivenImports.items(editor, id, "&state=FAILED");
            assertThat(failed.getString("items[0].problem.title")).isEqualTo("Page that cannot be fetched");
            assertThat(failed.getString("items[0].problem.detail")).contains("404");
            assertThat(failed.getString("items[1].problem.detail")).contains("private");
            assertThat(failed.getString("items[2].problem.detail")).contains("http and https");
            assertThat(GivenImports.titles(editor)).containsExactlyInAnyOrder("Ferry fares rise", "Locks reopen");
        }
    }

    @Test
    void a_list_of_addresses_comes_in_as_lines_too() throws InterruptedException {
        var editor = given.admin();
        try (var site = site()) {
            var body = "# harbour\r\n" + site.url("/ferry") + "\r\n\r\n" + site.url("/locks") + "\r\n";

            var id = GivenImports.begun(editor.asks()
                    .contentType("text/uri-list")
                    .body(body)
                    .post(editor.at("/imports/addresses"))
                    .then());

            assertThat(imports.ended(editor, id).getInt("counts.imported")).isEqualTo(2);
        }
    }

    @Test
    void json_is_json_however_its_name_is_written() throws InterruptedException {
        var editor = given.admin();
        try (var site = site()) {
            site.put("/feed", "application/rss+xml", rss(site, "/locks"));

            var addresses = GivenImports.begun(typed(editor, "[\"" + site.url("/ferry") + "\"]", "addresses"));
            var feed = GivenImports.begun(typed(editor, "{\"url\": \"" + site.url("/feed") + "\"}", "feed"));

            assertThat(imports.ended(editor, addresses).getInt("counts.imported"))
                    .isEqualTo(1);
            assertThat(imports.ended(editor, feed).getInt("counts.imported")).isEqualTo(1);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{}",
                "{\"urls\": null}",
                "[null]",
                "",
                "null",
                "{\"urls\": \"none\"}",
                "[[\"http://a.example\"]]"
            })
    void json_without_a_list_of_addresses_is_refused_with_what_to_send(String body) {
        var editor = given.admin();

        typed(editor, body, "addresses")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/urls"))
                .body(
                        "errors[0].detail",
                        equalTo("Send a list of addresses, each a text, such as {\"urls\": [\"https://…\"]}."));

        assertThat(editor.asks().get(editor.at("/imports")).jsonPath().getList("items"))
                .isEmpty();
    }

    private static ValidatableResponse typed(Person editor, String body, String kind) {
        return editor.asks()
                .contentType("Application/JSON; Charset=UTF-8")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(editor.at("/imports/" + kind))
                .then();
    }

    @Test
    void a_page_by_two_addresses_is_one_article() throws InterruptedException {
        var editor = given.admin();
        try (var site = site()) {
            site.redirect("/r", "/ferry");

            var id = GivenImports.begun(GivenImports.addresses(
                    editor, List.of(site.url("/ferry"), site.url("/r"), site.url("/ferry?utm_source=mail"))));
            imports.ended(editor, id);

            assertThat(GivenImports.items(editor, id, "").getList("items.state"))
                    .containsExactly("IMPORTED", "ALREADY_HERE", "ALREADY_HERE");
        }
    }

    @Test
    void a_feed_imported_again_brings_only_what_is_new_and_asks_for_nothing_else() throws InterruptedException {
        var editor = given.admin();
        try (var site = site()) {
            site.put("/feed", "application/rss+xml", rss(site, "/ferry"));
            var first = imports.ended(editor, GivenImports.begun(GivenImports.feed(editor, site.url("/feed"))));
            site.put("/feed", "application/rss+xml", rss(site, "/locks", "/ferry"));
            // Were it asked for again, it would fail.
            site.put("/ferry", "image/png", "gone");

            var second = imports.ended(editor, GivenImports.begun(GivenImports.feed(editor, site.url("/feed"))));

            assertThat(first.getString("label")).isEqualTo("Harbour news");
            assertThat(first.getInt("counts.imported")).isEqualTo(1);
            assertThat(second.getMap("counts"))
                    .contains(entry("found", 2), entry("imported", 1), entry("alreadyHere", 1), entry("failed", 0));
            editor.asks()
                    .get(editor.at("/articles"))
                    .then()
                    .body("items.publishedAt", equalTo(List.of("2026-09-14", "2026-09-14")));
        }
    }

    @Test
    void an_atom_feed_brings_in_what_it_links_to_named_or_sent_along() throws InterruptedException {
        var editor = given.admin();
        try (var site = site()) {
            var atom =
                    "<?xml version=\"1.0\" encoding=\"utf-8\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Quay notes</title>"
                            + "<entry><title>Locks</title><link href=\"%s\"/><updated>2026-09-20T10:00:00Z</updated></entry>"
                            + "<entry><title>Fares</title><link rel=\"alternate\" href=\"/ferry\"/><published>2026-09-18T10:00:00Z</published></entry></feed>";
            site.put("/notes/atom.xml", "application/atom+xml", String.format(atom, "../locks"));

            var named =
                    imports.ended(editor, GivenImports.begun(GivenImports.feed(editor, site.url("/notes/atom.xml"))));
            var sent = imports.ended(
                    editor,
                    GivenImports.begun(editor.asks()
                            .contentType("application/atom+xml")
                            .body(String.format(atom, site.url("/locks")).getBytes(StandardCharsets.UTF_8))
                            .post(editor.at("/imports/feed"))
                            .then()));

            assertThat(named.getString("label")).isEqualTo("Quay notes");
            assertThat(named.getMap("counts")).contains(entry("imported", 2), entry("failed", 0));
            editor.asks()
                    .get(editor.at("/articles"))
                    .then()
                    .body("items.publishedAt", containsInAnyOrder("2026-09-20", "2026-09-18"));
            // Nothing says where a feed that is sent along came from, so an address that is none by itself leads
            // nowhere.
            assertThat(sent.getMap("counts")).contains(entry("alreadyHere", 1), entry("failed", 1));
        }
    }

    @Test
    void an_entry_that_failed_comes_in_when_it_is_retried() throws InterruptedException {
        var editor = given.admin();
        try (var site = site()) {
            var id =
                    GivenImports.begun(GivenImports.addresses(editor, List.of(site.url("/ferry"), site.url("/later"))));
            var before = imports.ended(editor, id);
            site.page("/later", "Later", "Nine boats left the harbour on Monday morning, the office said on the quay.");

            editor.asks()
                    .header("If-Match", "\"" + before.getInt("version") + "\"")
                    .post(editor.at("/imports/" + id + "/retry"))
                    .then()
                    .statusCode(200)
                    .body("counts.failed", equalTo(0))
                    .body("counts.waiting", equalTo(1));

            assertThat(before.getList("allowed")).contains("RETRY");
            assertThat(imports.ended(editor, id).getMap("counts")).contains(entry("imported", 2), entry("failed", 0));
        }
    }

    @Test
    void a_feed_that_is_none_stops_the_import_and_can_be_tried_again() throws InterruptedException {
        var editor = given.admin();
        try (var site = site()) {
            site.put("/feed", "text/html", "<!doctype html><html><body>Hello</body></html>");
            var id = GivenImports.begun(GivenImports.feed(editor, site.url("/feed")));
            var stopped = imports.ended(editor, id);
            site.put("/feed", "application/atom+xml", rss(site, "/ferry"));

            editor.asks()
                    .header("If-Match", "\"" + stopped.getInt("version") + "\"")
                    .post(editor.at("/imports/" + id + "/resume"))
                    .then()
                    .statusCode(200);

            assertThat(stopped.getString("state")).isEqualTo("STOPPED");
            assertThat(stopped.getString("problem.detail")).contains("feed itself");
            assertThat(imports.ended(editor, id).getInt("counts.imported")).isEqualTo(1);
        }
    }

    @Test
    void a_feed_inside_the_network_is_not_reached_for() throws InterruptedException {
        var editor = given.admin();

        var stopped =
                imports.ended(editor, GivenImports.begun(GivenImports.feed(editor, "http://169.254.169.254/feed")));

        assertThat(stopped.getString("state")).isEqualTo("STOPPED");
        assertThat(stopped.getBoolean("listed")).isFalse();
    }

    @Test
    void a_feed_that_is_sent_along_is_read_at_once_and_a_hostile_one_refused() throws InterruptedException {
        var editor = given.admin();
        try (var site = site()) {
            var id = GivenImports.begun(editor.asks()
                    .contentType("application/rss+xml")
                    .body(rss(site, "/ferry"))
                    .post(editor.at("/imports/feed"))
                    .then());
            assertThat(imports.ended(editor, id).getInt("counts.imported")).isEqualTo(1);

            for (var hostile : List.of(
                    "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><rss><channel><item><title>&b;</title></item></channel></rss>",
                    "<!DOCTYPE rss SYSTEM \"" + site.url("/dtd") + "\"><rss/>")) {
                editor.asks()
                        .contentType("application/xml")
                        .body(hostile)
                        .post(editor.at("/imports/feed"))
                        .then()
                        .statusCode(422)
                        .body("detail", containsString("document type"));
            }
        }
    }

    @Test
    void nothing_to_fetch_is_refused_at_once() {
        var editor = given.admin();

        GivenImports.addresses(editor, List.of(" ", "# none")).statusCode(400);
        editor.asks()
                .body("{\"urls\": 7}")
                .post(editor.at("/imports/addresses"))
                .then()
                .statusCode(400);
        editor.asks().body("[[1]").post(editor.at("/imports/addresses")).then().statusCode(400);
        editor.asks()
                .body(Map.of("url", "javascript:alert(1)"))
                .post(editor.at("/imports/feed"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/url"));
    }
}
