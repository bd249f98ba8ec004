package org.touchstone.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touchstone.FetchedSite;
import org.touchstone.Given;
import org.touchstone.Given.Person;
import org.touchstone.GivenArticles;

/** What an import does with articles that are here already: it leaves them, or brings their changed words as a revision. */
@QuarkusTest
class ArticlesThatAreHereHttpTest {
    private static final String FARE = "The ferry will cost 12 crowns from May, the operator said on Tuesday.";
    private static final String PEOPLE = "It carried 400,000 people last year, more than ever before in its history.";
    private static final String NEW = "The harbour office counted 31 delays in March, twice as many as in March 2025.";

    @Inject
    Given given;

    @Inject
    GivenArticles articles;

    @Inject
    GivenImports imports;

    private static FetchedSite site(String... paragraphs) {
        return FetchedSite.open().page("/ferry", "Ferry fares rise", paragraphs);
    }

    @Test
    void a_page_whose_words_have_changed_becomes_a_new_revision_where_one_asks_for_it() throws InterruptedException {
        var editor = given.admin();
        try (var site = site(FARE, PEOPLE)) {
            var article = only(editor, fetch(editor, site, ""), "IMPORTED");
            var claim = articles.claim(editor, article, "400,000 people").getString("id");
            site.page("/ferry", "Ferry fares rise, again", FARE, PEOPLE, NEW);

            var end = fetch(editor, site, "?known=REVISE");

            assertThat(end.getMap("counts"))
                    .contains(entry("found", 1), entry("imported", 0), entry("alreadyHere", 0))
                    .contains(entry("revised", 1), entry("failed", 0), entry("waiting", 0));
            assertThat(only(editor, end, "REVISED")).isEqualTo(article);
            var reading = articles.reading(editor, article);
            assertThat(reading.getInt("revision.number")).isEqualTo(2);
            assertThat(reading.getString("revision.text")).contains(NEW);
            assertThat(reading.getString("article.title")).isEqualTo("Ferry fares rise");
            assertThat(reading.getList("claims.find { it.id == '" + claim + "' }.occurrences.state"))
                    .containsExactly("ANCHORED", "ANCHORED");
            assertThat(reading.getList(
                            "claims.findAll { it.state == 'CANDIDATE' && it.occurrences.every { it.revision == 2 } }"
                                    + ".occurrences.flatten().exact",
                            String.class))
                    .isNotEmpty()
                    .allMatch(NEW::contains);
            assertThat(GivenImports.titles(editor)).hasSize(1);
        }
    }

    @Test
    void nothing_is_revised_unasked_nor_twice() throws InterruptedException {
        var editor = given.admin();
        try (var site = site(FARE)) {
            var article = only(editor, fetch(editor, site, ""), "IMPORTED");
            site.page("/ferry", "Ferry fares rise", FARE, PEOPLE);

            only(editor, fetch(editor, site, ""), "ALREADY_HERE");
            only(editor, fetch(editor, site, "?known=LEAVE"), "ALREADY_HERE");
            assertThat(revision(editor, article)).isEqualTo(1);

            only(editor, fetch(editor, site, "?known=REVISE"), "REVISED");
            only(editor, fetch(editor, site, "?known=REVISE"), "ALREADY_HERE");
            assertThat(revision(editor, article)).isEqualTo(2);
        }
    }

    @Test
    void an_address_that_leads_elsewhere_now_changes_nothing_of_its_article() throws InterruptedException {
        var editor = given.admin();
        try (var site = site(FARE)) {
            var ferry = only(editor, fetch(editor, site, ""), "IMPORTED");
            site.page("/front", "All the news", PEOPLE, NEW).redirect("/ferry", "/front");

            assertThat(only(editor, fetch(editor, site, "?known=REVISE"), "ALREADY_HERE"))
                    .isEqualTo(ferry);
            assertThat(revision(editor, ferry)).isEqualTo(1);
        }
    }

    @Test
    void an_address_that_leads_to_another_article_now_revises_that_one() throws InterruptedException {
        var editor = given.admin();
        try (var site = site(FARE)) {
            var ferry = only(editor, fetch(editor, site, ""), "IMPORTED");
            String zoo = editor.asks()
                    .body(Map.of("title", "Aquarium", "text", PEOPLE, "language", "en", "url", site.url("/aquarium")))
                    .post(editor.at("/articles"))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            site.page("/aquarium", "The aquarium", PEOPLE, NEW).redirect("/ferry", "/aquarium");

            assertThat(only(editor, fetch(editor, site, "?known=REVISE"), "REVISED"))
                    .isEqualTo(zoo);
            assertThat(revision(editor, ferry)).isEqualTo(1);
            assertThat(revision(editor, zoo)).isEqualTo(2);
        }
    }

    @Test
    void a_text_that_was_fetched_tomorrow_is_refused() throws InterruptedException {
        var editor = given.admin();
        var end = bring(editor, "", line(FARE, ", \"obtainedAt\": \"2999-01-01T00:00:00Z\""));

        only(editor, end, "FAILED");
    }

    @Test
    void a_feed_revises_what_has_changed_and_brings_in_what_is_new() throws InterruptedException {
        var editor = given.admin();
        try (var site = site(FARE)) {
            fetch(editor, site, "");
            site.page("/ferry", "Ferry fares rise", FARE, PEOPLE)
                    .page("/locks", "Locks reopen", NEW, "They carry 40 boats a day, more than any others.")
                    .put(
                            "/feed",
                            "application/rss+xml",
                            "<rss><channel><title>Harbour</title><item><link>" + site.url("/ferry")
                                    + "</link></item><item><link>" + site.url("/locks")
                                    + "</link></item></channel></rss>");

            var id = GivenImports.begun(editor.asks()
                    .body(Map.of("url", site.url("/feed")))
                    .post(editor.at("/imports/feed?known=REVISE"))
                    .then());

            assertThat(imports.ended(editor, id).getMap("counts"))
                    .contains(entry("revised", 1), entry("imported", 1), entry("failed", 0));
        }
    }

    @Test
    void a_line_with_the_address_of_an_article_revises_it_once_and_an_older_one_does_not() throws InterruptedException {
        var editor = given.admin();
        var first = line(FARE, "");
        var second = line(FARE + " " + PEOPLE, "");
        var article = only(editor, bring(editor, "", first), "IMPORTED");
        only(editor, bring(editor, "", second), "ALREADY_HERE");

        only(editor, bring(editor, "?known=REVISE", second), "REVISED");
        only(editor, bring(editor, "?known=REVISE", second), "ALREADY_HERE");
        only(editor, bring(editor, "?known=REVISE", first), "ALREADY_HERE");
        only(
                editor,
                bring(editor, "?known=REVISE", line(NEW, ", \"obtainedAt\": \"2020-02-03T04:05:06Z\"")),
                "ALREADY_HERE");

        assertThat(revision(editor, article)).isEqualTo(2);
        assertThat(articles.reading(editor, article).getString("revision.text")).isEqualTo(FARE + " " + PEOPLE);
    }

    @Test
    void a_saved_page_that_names_its_address_revises_the_article_from_there() throws InterruptedException {
        var editor = given.admin();
        var article = only(editor, file(editor, "", "old.html", saved(FARE)), "IMPORTED");

        var end = file(editor, "?known=REVISE", "new.html", saved(FARE + "</p><p>" + PEOPLE));

        assertThat(only(editor, end, "REVISED")).isEqualTo(article);
    }

    @Test
    void a_file_without_an_address_is_known_by_its_words_and_takes_no_article_back_to_them()
            throws InterruptedException {
        var editor = given.admin();
        var article = only(editor, file(editor, "", "ferry.txt", FARE), "IMPORTED");
        var etag = editor.asks().get(editor.at("/articles/" + article)).header("ETag");
        editor.asks()
                .header("If-Match", etag)
                .body(Map.of("text", FARE + " " + PEOPLE))
                .post(editor.at("/articles/" + article + "/revisions"))
                .then()
                .statusCode(200);

        only(editor, file(editor, "?known=REVISE", "copy.txt", FARE + "\n"), "ALREADY_HERE");

        assertThat(revision(editor, article)).isEqualTo(2);
    }

    @Test
    void the_article_and_its_item_change_together_or_not_at_all() throws InterruptedException {
        var admin = given.admin();
        var editor = given.member(admin, "EDITOR");
        try (var site = site(FARE)) {
            var article = only(admin, fetch(admin, site, ""), "IMPORTED");
            site.page("/ferry", "Ferry fares rise", FARE, PEOPLE);
            var gate = site.gate("/ferry");
            var id = GivenImports.begun(ask(editor, site, "?known=REVISE"));
            gate.awaitGuest();
            given.demote(admin, editor);
            gate.open();

            var stopped = imports.ended(admin, id);
            assertThat(stopped.getMap("counts")).contains(entry("revised", 0), entry("waiting", 1));
            assertThat(revision(admin, article)).isEqualTo(1);

            admin.asks()
                    .header("If-Match", "\"" + stopped.getInt("version") + "\"")
                    .post(admin.at("/imports/" + id + "/resume"))
                    .then()
                    .statusCode(200);
            assertThat(imports.ended(admin, id).getMap("counts")).contains(entry("revised", 1), entry("waiting", 0));
            assertThat(revision(admin, article)).isEqualTo(2);
        }
    }

    @Test
    void whoever_may_not_revise_may_not_ask_for_it_and_another_word_is_refused() {
        var admin = given.admin();
        for (var role : List.of("READER", "REVIEWER", "ADJUDICATOR")) {
            var member = given.member(admin, role);
            send(member, "?known=REVISE", line(FARE, "")).statusCode(403);
        }

        send(admin, "?known=OVERWRITE", line(FARE, ""))
                .statusCode(400)
                .body("detail", containsString("LEAVE or REVISE"));
        admin.asks().get(admin.at("/imports")).then().body("items.size()", equalTo(0));
    }

    private JsonPath fetch(Person editor, FetchedSite site, String query) throws InterruptedException {
        return imports.ended(editor, GivenImports.begun(ask(editor, site, query)));
    }

    private static ValidatableResponse ask(Person editor, FetchedSite site, String query) {
        return editor.asks()
                .body(List.of(site.url("/ferry")))
                .post(editor.at("/imports/addresses" + query))
                .then();
    }

    private JsonPath bring(Person editor, String query, String line) throws InterruptedException {
        return imports.ended(editor, GivenImports.begun(send(editor, query, line)));
    }

    private static ValidatableResponse send(Person editor, String query, String line) {
        return editor.asks()
                .contentType("application/x-ndjson")
                .body(line.getBytes(StandardCharsets.UTF_8))
                .post(editor.at("/imports/lines" + query))
                .then();
    }

    private JsonPath file(Person editor, String query, String name, String content) throws InterruptedException {
        var id = GivenImports.begun(editor.asks()
                .contentType("multipart/form-data")
                .multiPart("files", name, content.getBytes(StandardCharsets.UTF_8))
                .post(editor.at("/imports/files" + query))
                .then());
        return imports.ended(editor, id);
    }

    private static String line(String text, String more) {
        return "{\"title\": \"Ferry fares rise\", \"url\": \"https://courier.example/ferry\", \"language\": \"en\", \"text\": \""
                + text + "\"" + more + "}";
    }

    private static String saved(String text) {
        return "<!doctype html><html lang=\"en\"><head><title>Ferry fares rise</title>"
                + "<link rel=\"canonical\" href=\"https://courier.example/ferry-fares\"></head><body><article><h1>Ferry fares rise</h1><p>"
                + text + "</p></article></body></html>";
    }

    /** The article of an import's only item, which ended in this state. */
    private static String only(Person person, JsonPath end, String state) {
        var items = GivenImports.items(person, end.getString("id"), "");
        assertThat(items.getList("items.state")).containsExactly(state);
        return items.getString("items[0].article.id");
    }

    private int revision(Person person, String article) {
        return articles.reading(person, article).getInt("revision.number");
    }
}
