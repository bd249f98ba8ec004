package org.touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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

@QuarkusTest
class EvidenceHttpTest {
    private static final String LETTER =
            "Dear editors, our records show six trips 🚀 abroad since March.\nThe seventh was cancelled. Yours, the ministry.";

    @Inject
    Given given;

    @Inject
    GivenClaims claims;

    private final FetchedSite site = FetchedSite.open();
    private Person ines;
    private String claim;

    @BeforeEach
    void a_claim_in_an_open_workspace() {
        ines = given.admin().sets(Map.of("blind", false));
        claim = claims.claim(ines);
    }

    @AfterEach
    void close() {
        site.close();
    }

    private String source(Object... wanted) {
        return ines.asks()
                .body(map(wanted))
                .post(ines.at("/sources"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String letter() {
        return source("medium", "LETTER", "title", "Letter of the ministry", "text", LETTER);
    }

    private ValidatableResponse add(Object... wanted) {
        return ines.asks().body(map(wanted)).post(claim + "/evidence").then();
    }

    private static Map<String, Object> map(Object... pairs) {
        var map = new HashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    @Test
    void evidence_says_what_the_source_does_to_the_claim_and_where() {
        add(
                        "sourceId", letter(),
                        "stance", "REFUTES",
                        "quote", "six trips 🚀 abroad",
                        "translation", "sechs Reisen",
                        "translator", "Ines",
                        "question", "How many trips were there?",
                        "evidenceSet", 2,
                        "note", "The seventh did not happen.")
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("stance", equalTo("REFUTES"))
                .body("quoteCheck", equalTo("EXACT"))
                .body("textOrigin", equalTo("PASTED"))
                .body("selector.start", equalTo(31))
                .body("selector.end", equalTo(49))
                .body("selector.exact", equalTo("six trips 🚀 abroad"))
                .body("selector.suffix", equalTo(" since March.\nThe seventh was ca"))
                .body("source.title", equalTo("Letter of the ministry"))
                .body("translation", equalTo("sechs Reisen"))
                .body("evidenceSet", equalTo(2))
                .body("mine", equalTo(true))
                .body("sealed", equalTo(false))
                .body("allowed", hasItems("EDIT_EVIDENCE", "DELETE_EVIDENCE"));
        ines.asks()
                .get(claim + "/evidence")
                .then()
                .body("items.question", equalTo(List.of("How many trips were there?")));
    }

    @Test
    void a_selected_passage_is_the_quote() {
        add("sourceId", letter(), "stance", "SUPPORTS", "selector", Map.of("start", 31, "end", 42))
                .statusCode(201)
                .body("quote", equalTo("six trips 🚀"))
                .body("quoteCheck", equalTo("EXACT"));
    }

    @Test
    void a_quote_that_differs_shows_how() {
        add("sourceId", letter(), "stance", "SUPPORTS", "quote", "our records clearly show six trips")
                .statusCode(201)
                .body("quoteCheck", equalTo("PARTIAL"))
                .body("difference.findAll { it.op == 'DELETE' }.text", equalTo(List.of("clearly")));
    }

    @Test
    void a_grade_that_somebody_types_is_not_taken() {
        add("sourceId", letter(), "stance", "SUPPORTS", "quote", "eleven elephants danced", "quoteCheck", "EXACT")
                .statusCode(201)
                .body("quoteCheck", equalTo("NOT_FOUND"));
    }

    @Test
    void a_fetched_passage_says_that_the_server_fetched_it() {
        site.page(
                "/trips",
                "Six trips, says the ministry",
                "Our records show six trips abroad since March, and a seventh was cancelled at short notice.");

        add(
                        "sourceId",
                        source("url", site.url("/trips")),
                        "stance",
                        "REFUTES",
                        "quote",
                        "Our records show six trips abroad")
                .statusCode(201)
                .body("textOrigin", equalTo("FETCHED"))
                .body("quoteCheck", equalTo("EXACT"));
    }

    @Test
    void a_quote_from_an_unreachable_page_is_unreachable_and_one_from_a_call_unchecked() {
        add(
                        "sourceId",
                        source("url", site.url("/gone"), "keepUnreachable", true),
                        "stance",
                        "CONTEXT",
                        "quote",
                        "six trips")
                .statusCode(201)
                .body("quoteCheck", equalTo("UNREACHABLE"))
                .body("textOrigin", nullValue());
        add("sourceId", source("medium", "CALL", "title", "A call"), "stance", "CONTEXT", "quote", "six trips")
                .statusCode(201)
                .body("quoteCheck", equalTo("UNCHECKED"));
    }

    @Test
    void a_new_snapshot_has_the_quotes_checked_again() {
        String source = source("url", site.url("/trips"), "keepUnreachable", true);
        String at = claim + "/evidence/"
                + add("sourceId", source, "stance", "REFUTES", "quote", "six trips abroad")
                        .extract()
                        .path("id");

        take(source, Map.of("text", "They made six trips abroad."));
        ines.asks()
                .get(at)
                .then()
                .body("quoteCheck", equalTo("EXACT"))
                .body("textOrigin", equalTo("PASTED"))
                .body("version", equalTo(1));

        site.put("/trips", "text/plain", "Since March they made six trips abroad.");
        take(source, Map.of("fetch", true));
        ines.asks()
                .get(at)
                .then()
                .body("quoteCheck", equalTo("EXACT"))
                .body("textOrigin", equalTo("FETCHED"))
                .body("selector.start", equalTo(22))
                .body("later", nullValue());

        site.put("/trips", "text/plain", "This page was emptied by its owner.");
        String last = take(source, Map.of("fetch", true));
        ines.asks()
                .get(at)
                .then()
                .body("quoteCheck", equalTo("EXACT"))
                .body("selector.start", equalTo(22))
                .body("later.quoteCheck", equalTo("NOT_FOUND"))
                .body("later.snapshotId", equalTo(last));
    }

    private String take(String source, Map<String, Object> wanted) {
        return ines.asks()
                .body(wanted)
                .post(ines.at("/sources/" + source + "/snapshots"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void an_article_is_not_its_own_source_and_another_article_is() {
        site.page(
                        "/own",
                        "Seven trips",
                        "The leader has made seven trips abroad since spring, the ministry said on Friday in a short statement.")
                .redirect("/short", "/own")
                .put(
                        "/copy",
                        "text/html",
                        "<html><head><title>Seven trips</title><link rel=canonical href=\"" + site.url("/own")
                                + "\"></head><body><article><p>" + GivenClaims.TEXT.repeat(3)
                                + "</p></article></body></html>")
                .page(
                        "/other",
                        "Another report",
                        "Another paper counted six trips, and it names the dates and the places of each one of them.");
        claim = claims.claim(ines, site.url("/own"));

        for (String own : List.of("/own", "/short", "/copy")) {
            String id = ines.asks()
                    .body(Map.of("url", site.url(own)))
                    .post(ines.at("/sources"))
                    .path("id");
            add("sourceId", id, "stance", "SUPPORTS").statusCode(422).body("errors[0].pointer", equalTo("/sourceId"));
        }
        add("sourceId", source("url", site.url("/other")), "stance", "SUPPORTS").statusCode(201);
    }

    @Test
    void the_articles_words_pasted_as_a_document_are_the_article_itself() {
        add(
                        "sourceId",
                        source("medium", "DOCUMENT", "title", "A document", "text", GivenClaims.TEXT),
                        "stance",
                        "SUPPORTS")
                .statusCode(422);
    }

    @Test
    void an_address_in_a_note_is_sent_to_the_source_field() {
        add("sourceId", letter(), "stance", "SUPPORTS", "note", "See https://news.example/six")
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/note", "/sourceId")));
    }

    @Test
    void a_change_names_its_version_and_has_the_quote_checked_again() {
        String at = claim + "/evidence/"
                + add("sourceId", letter(), "stance", "SUPPORTS", "quote", "six trips")
                        .extract()
                        .path("id");

        ines.asks().body(Map.of("stance", "REFUTES")).patch(at).then().statusCode(428);
        ines.asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("stance", "REFUTES", "quote", "The seventh was cancelled", "note", "Says it plainly."))
                .patch(at)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("stance", equalTo("REFUTES"))
                .body("quoteCheck", equalTo("EXACT"))
                .body("selector.exact", equalTo("The seventh was cancelled"))
                .body("note", equalTo("Says it plainly."));
        ines.asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("note", "Mine"))
                .patch(at)
                .then()
                .statusCode(412)
                .body("current.note", equalTo("Says it plainly."));
        ines.asks()
                .header("If-Match", "\"1\"")
                .body("{\"quote\": null}")
                .patch(at)
                .then()
                .body("quote", nullValue())
                .body("quoteCheck", equalTo("UNCHECKED"));
    }

    @Test
    void of_two_changes_at_once_one_is_kept_and_one_is_told() {
        String at = claim + "/evidence/"
                + add("sourceId", letter(), "stance", "SUPPORTS").extract().path("id");

        var answers = List.of("Mine.", "Yours.").parallelStream()
                .map(note -> ines.asks()
                        .header("If-Match", "\"0\"")
                        .body(Map.of("note", note))
                        .patch(at)
                        .statusCode())
                .sorted()
                .toList();

        assertThat(answers).containsExactly(200, 412);
        ines.asks().get(at).then().body("version", equalTo(1));
    }

    @Test
    void deleting_names_the_version() {
        String at = claim + "/evidence/"
                + add("sourceId", letter(), "stance", "SUPPORTS").extract().path("id");

        ines.asks().delete(at).then().statusCode(428);
        ines.asks().header("If-Match", "\"7\"").delete(at).then().statusCode(412);
        ines.asks().header("If-Match", "\"0\"").delete(at).then().statusCode(204);
        ines.asks().get(at).then().statusCode(404);
    }

    @Test
    void evidence_on_which_a_submitted_assessment_rests_stays() {
        String id = add("sourceId", letter(), "stance", "SUPPORTS").extract().path("id");
        claims.judged(ines, claim, "SUPPORTED", id);

        ines.asks()
                .header("If-Match", "\"0\"")
                .delete(claim + "/evidence/" + id)
                .then()
                .statusCode(409)
                .body("detail", containsString("assessment"));
        ines.asks().get(claim + "/evidence/" + id).then().statusCode(200);
    }

    @Test
    void a_reviewer_does_not_touch_anothers_evidence_and_an_editor_may() {
        var bo = given.member(ines, "REVIEWER");
        var editor = given.member(ines, "EDITOR");
        String at = claim + "/evidence/"
                + add("sourceId", letter(), "stance", "SUPPORTS").extract().path("id");

        bo.asks().get(at).then().body("allowed", not(hasItems("EDIT_EVIDENCE"))).body("mine", equalTo(false));
        bo.asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("stance", "REFUTES"))
                .patch(at)
                .then()
                .statusCode(403);
        editor.asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("stance", "REFUTES"))
                .patch(at)
                .then()
                .statusCode(200);
    }

    @Test
    void a_claim_that_is_set_aside_takes_no_evidence() {
        String source = letter();
        claims.setAside(ines, claim);

        add("sourceId", source, "stance", "SUPPORTS").statusCode(409);
    }

    @Test
    void what_is_missing_or_unknown_is_named() {
        add("stance", "SUPPORTS").statusCode(400).body("errors[0].pointer", equalTo("/sourceId"));
        add("sourceId", letter()).statusCode(400).body("errors[0].pointer", equalTo("/stance"));
        add("sourceId", letter(), "stance", "MAYBE").statusCode(400);
        add("sourceId", "01aaaaaaaaaaaaaaaaaaaaaaaa", "stance", "SUPPORTS")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/sourceId"));
        add("sourceId", letter(), "stance", "SUPPORTS", "selector", Map.of("start", 5, "end", 5))
                .statusCode(400);
        add("sourceId", letter(), "stance", "SUPPORTS", "selector", Map.of("start", 5, "end", 5_000))
                .statusCode(400);
        add("sourceId", letter(), "stance", "SUPPORTS", "quote", "x".repeat(5_001))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/quote"));
        ines.asks().get(claim + "/evidence").then().body("items", empty());
    }

    @Test
    void a_source_counts_the_claims_that_cite_it() {
        String source = letter();
        add("sourceId", source, "stance", "SUPPORTS", "quote", "six trips");
        add("sourceId", source, "stance", "CONTEXT", "quote", "Dear editors");
        claim = claims.claim(ines);
        add("sourceId", source, "stance", "SUPPORTS");

        ines.asks().get(ines.at("/sources/" + source)).then().body("claims", equalTo(2));
    }

    @Test
    void each_change_is_logged_with_what_was_before() {
        String id = add("sourceId", letter(), "stance", "SUPPORTS").extract().path("id");
        ines.asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("stance", "REFUTES"))
                .patch(claim + "/evidence/" + id);

        var entries = given.sql(
                "select verb, before_state, sealed from activity where subject_id = ?1 order by public_id", id);
        assertThat(entries).hasSize(2);
        assertThat((Object[]) entries.get(0)).containsExactly("added", null, false);
        assertThat((Object[]) entries.get(1)).startsWith("changed").endsWith(false);
        assertThat(String.valueOf(((Object[]) entries.get(1))[1])).contains("\"stance\":\"SUPPORTS\"");
    }

    @Test
    void prints_of_one_wire_story_are_one_origin() {
        add(
                "sourceId",
                source("medium", "LETTER", "title", "Print one", "originGroup", "Wire 12"),
                "stance",
                "SUPPORTS");
        add(
                "sourceId",
                source("medium", "LETTER", "title", "Print two", "originGroup", "wire  12"),
                "stance",
                "SUPPORTS");
        add("sourceId", source("medium", "LETTER", "title", "Its own"), "stance", "SUPPORTS");

        assertThat(claims.origins(ines, claim)).isEqualTo(2);
    }

    @Test
    void a_list_of_evidence_has_nothing_of_another_claim() {
        add("sourceId", letter(), "stance", "SUPPORTS").statusCode(201);

        ines.asks().get(claims.claim(ines) + "/evidence").then().statusCode(200).body("items", hasSize(0));
    }
}
