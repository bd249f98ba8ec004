package org.touchstone.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.FetchedSite;
import org.touchstone.Given;
import org.touchstone.Given.Person;
import org.touchstone.GivenArticles;

@QuarkusTest
class IntakeHttpTest {
    private static final String MARKDOWN =
            "# Ferry fares rise\n\nThe ferry will cost **12 crowns** from May, the operator said.\n";
    private static final String HTML =
            "<!doctype html><html lang=\"en\"><head><title>Ferry fares rise</title></head><body>"
                    + "<nav>Home Sport</nav><article><h1>Ferry fares rise</h1><p>By Ada Holm</p>"
                    + "<p>The ferry will cost 12 crowns from May, the operator said on Tuesday in the harbour office.</p>"
                    + "<p>It carried 400,000 people last year, more than ever before in its history.</p></article></body></html>";

    @Inject
    Given given;

    @Inject
    GivenArticles articles;

    @Test
    void an_article_comes_in_with_its_text_and_the_claims_in_it() {
        var editor = given.admin();

        var reading = articles.reading(editor, articles.article(editor));

        assertThat(reading.getString("article.title")).isEqualTo("Harbour tunnel will cost half as much again");
        assertThat(reading.getString("revision.text")).isEqualTo(GivenArticles.TUNNEL.strip());
        assertThat(reading.getList("claims.occurrences.flatten().exact", String.class))
                .contains("The mayor has visited the site seven times", "Work began in March 2021");
    }

    @Test
    void a_preview_finds_what_can_be_found_and_keeps_nothing() {
        var editor = given.admin();

        preview(editor, Map.of("medium", "HTML", "text", HTML, "url", "https://courier.example/ferry"))
                .statusCode(200)
                .body("title", equalTo("Ferry fares rise"))
                .body("language", equalTo("en"))
                .body("text", containsString("The ferry will cost 12 crowns"))
                .body("candidates.gist", hasItem("It carried 400,000 people last year"));
        assertThat(titles(editor)).isEmpty();
    }

    @Test
    void markdown_comes_in_as_the_words_that_a_reader_would_see() {
        preview(given.admin(), Map.of("medium", "MARKDOWN", "text", MARKDOWN))
                .statusCode(200)
                .body("title", equalTo("Ferry fares rise"))
                .body("text", containsString("The ferry will cost 12 crowns from May"));
    }

    @Test
    void files_are_read_by_what_they_are() {
        var editor = given.admin();

        file(editor, "ferry.md", "text/markdown", MARKDOWN.getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("medium", equalTo("MARKDOWN"));
        file(editor, "ferry.html", "text/html", HTML.getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("medium", equalTo("HTML"));
        file(
                        editor,
                        "ferry.txt",
                        "text/plain",
                        "Café fares rose by 12 crowns.".getBytes(Charset.forName("windows-1252")))
                .statusCode(200)
                .body("text", equalTo("Café fares rose by 12 crowns."));
    }

    @Test
    void a_binary_file_is_refused_as_one() {
        var bytes = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

        file(given.admin(), "photo.txt", "text/plain", bytes)
                .statusCode(415)
                .body("detail", containsString("binary file"));
    }

    @Test
    void an_address_is_fetched_and_shown_before_anything_is_kept() {
        var editor = given.admin();
        try (var site = FetchedSite.open()) {
            site.page(
                    "/ferry",
                    "Ferry fares rise",
                    "The ferry will cost 12 crowns from May, the operator said on Tuesday.",
                    "It carried 400,000 people last year, more than ever before in its history.");

            preview(editor, Map.of("medium", "URL", "url", site.url("/ferry")))
                    .statusCode(200)
                    .body("title", equalTo("Ferry fares rise"))
                    .body("origin", equalTo("FETCHED"))
                    .body("text", containsString("400,000 people"));
            assertThat(titles(editor)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/ferry",
                "http://169.254.169.254/latest/meta-data",
                "http://[::1]/ferry",
                "http://localhost/ferry"
            })
    void a_private_address_is_not_fetched(String url) {
        preview(given.admin(), Map.of("medium", "URL", "url", url))
                .statusCode(422)
                .body("detail", containsString("Only public pages are fetched"));
    }

    @Test
    void a_javascript_address_is_refused() {
        preview(given.admin(), Map.of("medium", "URL", "url", "javascript:alert(1)"))
                .statusCode(400);
        created(given.admin(), Map.of("url", "javascript:alert(1)")).statusCode(400);
    }

    @Test
    void what_was_corrected_before_the_import_is_what_is_kept() {
        var editor = given.admin();

        created(
                        editor,
                        Map.of(
                                "title", "Ferry fares go up",
                                "byline", "Ada Holm",
                                "publisher", "Quayside Post",
                                "publishedAt", "2026-03",
                                "language", "en-GB",
                                "url", "https://quayside.example/ferry?utm_source=x"))
                .statusCode(201)
                .body("title", equalTo("Ferry fares go up"))
                .body("byline", equalTo("Ada Holm"))
                .body("publishedAt", equalTo("2026-03"))
                .body("language", equalTo("en-GB"));
    }

    @Test
    void an_address_that_is_here_already_is_told_of_before_the_import() {
        var editor = given.admin();
        created(editor, Map.of("url", "https://quayside.example/ferry?utm_source=x"))
                .statusCode(201);

        preview(editor, Map.of("medium", "HTML", "text", HTML, "url", "https://quayside.example/ferry"))
                .statusCode(200)
                .body("alreadyHere.title", equalTo("Ferry fares rise"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow it is", "2026-13-40", "2026-02-30T10:00", "20260914-20260915"})
    void a_date_that_is_none_is_refused_and_nothing_is_kept(String date) {
        var editor = given.admin();

        created(editor, Map.of("publishedAt", date)).statusCode(400).body("errors[0].pointer", equalTo("/publishedAt"));
        preview(editor, Map.of("medium", "TEXT", "text", "Twelve boats sank.", "publishedAt", date))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/publishedAt"));
        assertThat(titles(editor)).isEmpty();
    }

    @Test
    void an_event_that_is_not_there_keeps_the_article_out() {
        var editor = given.admin();

        created(editor, Map.of("eventId", "00000000000000000000000000")).statusCode(404);
        assertThat(titles(editor)).isEmpty();
    }

    @Test
    void reviewers_bring_no_articles_in() {
        var admin = given.admin();

        created(given.member(admin, "REVIEWER"), Map.of()).statusCode(403);
    }

    @Test
    void an_article_goes_while_nobodys_work_hangs_on_it_and_then_stays() {
        var editor = given.admin();
        var unused = created(editor, Map.of()).statusCode(201).extract();
        var worked = articles.article(editor);
        var claim = articles.claim(editor, worked, "seven times").getString("id");
        editor.asks()
                .body(Map.of("lookedFor", "a visitors' book", "lookedIn", "the town hall", "lookedAt", "2026-09-15"))
                .post(editor.at("/claims/" + claim + "/inquiries"))
                .then()
                .statusCode(201);

        delete(editor, unused.path("id")).statusCode(204);
        delete(editor, worked).statusCode(409).body("detail", containsString("worked on"));
        editor.asks().get(editor.at("/articles")).then().body("items", hasSize(1));
    }

    private static io.restassured.response.ValidatableResponse delete(Person editor, String article) {
        var etag = editor.asks().get(editor.at("/articles/" + article)).header("ETag");
        return editor.asks()
                .header("If-Match", etag)
                .delete(editor.at("/articles/" + article))
                .then();
    }

    private static io.restassured.response.ValidatableResponse preview(Person editor, Map<String, Object> brought) {
        return editor.asks().body(brought).post(editor.at("/articles/preview")).then();
    }

    private static io.restassured.response.ValidatableResponse file(
            Person editor, String name, String type, byte[] bytes) {
        return preview(
                editor,
                Map.of(
                        "medium",
                        "FILE",
                        "fileName",
                        name,
                        "contentType",
                        type,
                        "contentBase64",
                        Base64.getEncoder().encodeToString(bytes)));
    }

    private static io.restassured.response.ValidatableResponse created(Person editor, Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of(
                "title", "Ferry fares rise", "text", "The ferry will cost 12 crowns from May.", "language", "en"));
        body.putAll(more);
        return editor.asks().body(body).post(editor.at("/articles")).then();
    }

    private static List<String> titles(Person editor) {
        return editor.asks().get(editor.at("/articles")).jsonPath().getList("items.title");
    }
}
