package org.touchstone.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchstone.FetchedSite;
import org.touchstone.Given;
import org.touchstone.Given.Person;
import org.touchstone.GivenPdf;

@QuarkusTest
class SourceHttpTest {
    private static final String[] ROCKET = {
        "The launch rocket stands 42.7 metres tall on its pad, the agency said when it opened the site to reporters this week.",
        "Two earlier attempts failed within minutes, and engineers have since replaced the engines of the second stage."
    };

    @Inject
    Given given;

    private final FetchedSite site = FetchedSite.open();
    private Person ines;

    @BeforeEach
    void somebody() {
        ines = given.admin();
    }

    @AfterEach
    void close() {
        site.close();
    }

    private ValidatableResponse add(Map<String, Object> wanted) {
        return ines.asks().body(wanted).post(ines.at("/sources")).then();
    }

    private static Map<String, Object> url(String url, Object... more) {
        var wanted = new HashMap<String, Object>(Map.of("url", url));
        for (int i = 0; i < more.length; i += 2) {
            wanted.put((String) more[i], more[i + 1]);
        }
        return wanted;
    }

    @Test
    void a_preview_shows_what_a_fetch_finds_and_stores_nothing() {
        site.page("/rocket", "A rocket on its pad", ROCKET);

        ines.asks()
                .body(Map.of("url", site.url("/rocket")))
                .post(ines.at("/sources/preview"))
                .then()
                .statusCode(200)
                .body("title", equalTo("A rocket on its pad"))
                .body("medium", equalTo("WEB_PAGE"))
                .body("language", equalTo("en"))
                .body("text", containsString("42.7 metres"))
                .body("existing", nullValue());
        ines.asks().get(ines.at("/sources")).then().body("items", hasSize(0));
    }

    @Test
    void a_fetched_pdf_is_a_source_with_its_words_and_a_scan_is_refused() {
        site.put("/report.pdf", "application/pdf", GivenPdf.text("The rocket stands 42.7 metres tall on its pad."));
        site.put("/scan.pdf", "application/pdf", GivenPdf.picture());

        String id = add(url(site.url("/report.pdf")))
                .statusCode(201)
                .body("medium", equalTo("PDF"))
                .extract()
                .path("id");
        add(url(site.url("/scan.pdf"))).statusCode(422).body("detail", containsString("image"));

        String snapshot = ines.asks().get(ines.at("/sources/" + id)).path("snapshots[0].id");
        ines.asks()
                .get(ines.at("/sources/" + id + "/snapshots/" + snapshot))
                .then()
                .statusCode(200)
                .body("text", equalTo("The rocket stands 42.7 metres tall on its pad."));
        ines.asks().get(ines.at("/sources")).then().body("items", hasSize(1));
    }

    @Test
    void a_fetched_source_has_the_pages_details_and_its_text_as_a_snapshot() {
        site.page("/rocket", "A rocket on its pad", ROCKET);

        String id = add(url(site.url("/rocket?utm_source=mail"), "author", "K. Larsen"))
                .statusCode(201)
                .body("title", equalTo("A rocket on its pad"))
                .body("author", equalTo("K. Larsen"))
                .body("canonicalUrl", equalTo(site.url("/rocket")))
                .body("snapshots", hasSize(1))
                .body("snapshots[0].origin", equalTo("FETCHED"))
                .body("snapshots[0].number", equalTo(1))
                .body("claims", equalTo(0))
                .body("rightsExported", equalTo(false))
                .extract()
                .path("id");
        String snapshot = ines.asks().get(ines.at("/sources/" + id)).path("snapshots[0].id");
        ines.asks()
                .get(ines.at("/sources/" + id + "/snapshots/" + snapshot))
                .then()
                .statusCode(200)
                .body("sourceId", equalTo(id))
                .body("mediaType", equalTo("text/html"))
                .body("text", containsString("Two earlier attempts failed"));
    }

    @Test
    void plain_text_is_a_source_too() {
        site.put("/note.txt", "text/plain; charset=utf-8", "First line of a note.\r\nSecond line of it.");

        add(url(site.url("/note.txt")))
                .statusCode(201)
                .body("medium", equalTo("TEXT"))
                .body("snapshots[0].mediaType", equalTo("text/plain"))
                .body("snapshots[0].codePoints", equalTo(40));
    }

    @Test
    void one_address_is_one_source() {
        site.page("/rocket", "A rocket on its pad", ROCKET).redirect("/short", "/rocket");
        String id = add(url(site.url("/rocket"))).statusCode(201).extract().path("id");

        add(url(site.url("/rocket#top")))
                .statusCode(200)
                .body("id", equalTo(id))
                .body("snapshots", hasSize(1));
        add(url(site.url("/short"))).statusCode(200).body("id", equalTo(id)).body("snapshots", hasSize(1));
    }

    @Test
    void two_who_add_one_address_at_once_get_one_source() {
        site.page("/rocket", "A rocket on its pad", ROCKET);
        var address = site.url("/rocket");

        var ids = List.of(1, 2, 3, 4, 5, 6).parallelStream()
                .map(i -> (String) add(url(address)).extract().path("id"))
                .distinct()
                .toList();

        assertThat(ids).hasSize(1).doesNotContainNull();
    }

    @Test
    void a_text_that_comes_with_a_known_address_is_kept_as_a_further_snapshot() {
        site.page("/rocket", "A rocket on its pad", ROCKET);
        add(url(site.url("/rocket"))).statusCode(201);

        add(url(site.url("/rocket"), "text", "The words behind the paywall.", "fetch", false))
                .statusCode(200)
                .body("snapshots", hasSize(2))
                .body("snapshots[1].origin", equalTo("PASTED"));
    }

    @Test
    void something_without_an_address_needs_its_kind_and_title() {
        add(Map.of("title", "Call with the ministry's press office"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/medium"));
        add(Map.of("medium", "CALL")).statusCode(400).body("errors.pointer", hasItem("/title"));
        add(Map.of("medium", "CALL", "title", "Call with the ministry's press office", "publishedAt", "2026-11-20"))
                .statusCode(201)
                .body("url", nullValue())
                .body("publishedAt", equalTo("2026-11-20"))
                .body("snapshots", hasSize(0));
    }

    @Test
    void a_pasted_text_is_kept_with_line_ends_and_letters_as_they_count() {
        String pasted = "First 🚀 line\r\nقال الوزير\r\ne\u0301lan";

        String id = add(Map.of("medium", "LETTER", "title", "Letter of 20 November", "text", pasted))
                .statusCode(201)
                .body("snapshots[0].origin", equalTo("PASTED"))
                .body("snapshots[0].codePoints", equalTo(29))
                .extract()
                .path("id");
        String snapshot = ines.asks().get(ines.at("/sources/" + id)).path("snapshots[0].id");
        ines.asks()
                .get(ines.at("/sources/" + id + "/snapshots/" + snapshot))
                .then()
                .body("text", equalTo("First 🚀 line\nقال الوزير\ne\u0301lan"));
    }

    @Test
    void the_notes_of_a_call_were_written() {
        add(Map.of("medium", "CALL", "title", "Call with the press office", "text", "They confirmed seven trips."))
                .statusCode(201)
                .body("snapshots[0].origin", equalTo("WRITTEN"));
    }

    @Test
    void a_script_is_no_address() {
        add(url("javascript:alert(1)"))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("/url"));
        add(url("javascript:alert(1)", "fetch", false)).statusCode(400);
        add(url("data:text/html,hello", "keepUnreachable", true)).statusCode(400);
    }

    @Test
    void a_private_address_is_not_fetched_not_even_by_a_detour() {
        site.redirect("/detour", "http://127.0.0.2/");

        add(url("http://10.0.0.1/")).statusCode(422);
        add(url(site.url("/detour"))).statusCode(422);
    }

    @Test
    void a_source_that_cannot_be_fetched_is_refused_or_kept_without_a_snapshot_as_asked() {
        add(url(site.url("/gone"))).statusCode(502).body("detail", containsString("404"));
        ines.asks().get(ines.at("/sources")).then().body("items", hasSize(0));

        add(url(site.url("/gone"), "keepUnreachable", true, "title", "The page that is gone"))
                .statusCode(201)
                .body("title", equalTo("The page that is gone"))
                .body("snapshots", hasSize(0))
                .body("unreachableAt", containsString("T"));
    }

    @Test
    void a_source_that_was_unreachable_can_be_fetched_later() {
        String id = add(url(site.url("/late"), "keepUnreachable", true))
                .statusCode(201)
                .extract()
                .path("id");
        site.page("/late", "Here after all", ROCKET);

        ines.asks()
                .body(Map.of("fetch", true))
                .post(ines.at("/sources/" + id + "/snapshots"))
                .then()
                .statusCode(201)
                .body("origin", equalTo("FETCHED"))
                .body("number", equalTo(1));
        ines.asks()
                .get(ines.at("/sources/" + id))
                .then()
                .body("unreachableAt", nullValue())
                .body("snapshots", hasSize(1));
    }

    @Test
    void a_known_source_that_is_tried_in_vain_is_noted_as_unreachable() {
        add(url(site.url("/gone"), "fetch", false)).statusCode(201).body("unreachableAt", nullValue());

        add(url(site.url("/gone"), "fetch", true, "keepUnreachable", true))
                .statusCode(200)
                .body("unreachableAt", containsString("T"));
    }

    @Test
    void an_address_can_be_kept_without_a_fetch() {
        add(url(site.url("/unseen"), "fetch", false))
                .statusCode(201)
                .body("snapshots", hasSize(0))
                .body("unreachableAt", nullValue());
    }

    @Test
    void a_change_names_the_version_it_saw() {
        String id =
                add(Map.of("medium", "LETTER", "title", "A letter")).extract().path("id");
        String at = ines.at("/sources/" + id);

        ines.asks().body(Map.of("title", "x")).patch(at).then().statusCode(428);
        ines.asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("title", "A letter of thanks", "language", "en-gb", "originGroup", "Wire 12"))
                .patch(at)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", equalTo("A letter of thanks"))
                .body("language", equalTo("en-GB"))
                .body("medium", equalTo("LETTER"));
        ines.asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("title", "Mine"))
                .patch(at)
                .then()
                .statusCode(412)
                .body("current.title", equalTo("A letter of thanks"));
        ines.asks()
                .header("If-Match", "\"1\"")
                .body(Map.of("titel", "x"))
                .patch(at)
                .then()
                .statusCode(400);
        ines.asks()
                .header("If-Match", "\"1\"")
                .body(Map.of("publishedAt", "lately"))
                .patch(at)
                .then()
                .statusCode(400);
    }

    @Test
    void a_new_snapshot_is_a_new_version_of_its_source() {
        String id =
                add(Map.of("medium", "LETTER", "title", "A letter")).extract().path("id");

        ines.asks()
                .body(Map.of("text", "What it says."))
                .post(ines.at("/sources/" + id + "/snapshots"))
                .then()
                .statusCode(201);
        ines.asks().get(ines.at("/sources/" + id)).then().header("ETag", "\"1\"");
    }

    @Test
    void a_long_list_is_read_in_pages_to_its_end_and_back() {
        for (int i = 0; i < 5; i++) {
            add(Map.of("medium", "LETTER", "title", "Letter " + i)).statusCode(201);
        }

        var first = ines.asks().get(ines.at("/sources?limit=2"));
        first.then().body("items.title", equalTo(List.of("Letter 4", "Letter 3")));
        var second = ines.asks().urlEncodingEnabled(false).get(link(first.header("Link"), "next"));
        second.then().body("items.title", equalTo(List.of("Letter 2", "Letter 1")));
        ines.asks()
                .urlEncodingEnabled(false)
                .get(link(second.header("Link"), "prev"))
                .then()
                .body("items.title", equalTo(List.of("Letter 4", "Letter 3")));
    }

    private static String link(String header, String rel) {
        for (String link : header.split(", ")) {
            if (link.endsWith("rel=\"" + rel + "\"")) {
                return link.substring(1, link.indexOf('>'));
            }
        }
        throw new AssertionError("no " + rel + " in " + header);
    }

    @Test
    void sources_are_found_by_their_details_and_signs_are_only_signs() {
        add(Map.of("medium", "LETTER", "title", "A letter on 100% turnout")).statusCode(201);
        add(Map.of("medium", "CALL", "title", "A call", "author", "Press Office"))
                .statusCode(201);

        ines.asks()
                .queryParam("q", "press office")
                .get(ines.at("/sources"))
                .then()
                .body("items.title", equalTo(List.of("A call")));
        ines.asks().queryParam("q", "100%").get(ines.at("/sources")).then().body("items", hasSize(1));
        ines.asks().queryParam("q", "%").get(ines.at("/sources")).then().body("items", hasSize(1));
        ines.asks().queryParam("q", "_").get(ines.at("/sources")).then().body("items", hasSize(0));
    }

    @Test
    void a_reader_reads_sources_and_adds_none() {
        add(Map.of("medium", "LETTER", "title", "A letter")).statusCode(201);
        var reader = given.member(ines, "READER");

        reader.asks()
                .get(reader.at("/sources"))
                .then()
                .statusCode(200)
                .body("items[0].allowed", equalTo(List.of("READ")));
        reader.asks()
                .body(Map.of("medium", "LETTER", "title", "Another"))
                .post(reader.at("/sources"))
                .then()
                .statusCode(403);
    }

    @Test
    void a_source_of_another_workspace_is_not_there() {
        String id =
                add(Map.of("medium", "LETTER", "title", "A letter")).extract().path("id");
        var other = given.admin();

        other.asks().get(other.at("/sources/" + id)).then().statusCode(404);
    }

    @Test
    void limits_have_clear_answers() {
        add(Map.of("medium", "LETTER", "title", "x".repeat(501)))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/title"));
        add(Map.of("medium", "LETTER", "title", "A letter", "text", "x".repeat(2_000_001)))
                .statusCode(413);
        add(Map.of("medium", "LETTER", "title", "A letter", "language", "English!"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/language"));
        add(url("https://a.example/" + "x".repeat(2_000), "fetch", false)).statusCode(400);
    }
}
