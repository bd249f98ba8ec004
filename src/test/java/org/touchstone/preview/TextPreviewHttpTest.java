package org.touchstone.preview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TextPreviewHttpTest {
    private static ValidatableResponse post(String preview, Object body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/preview/" + preview)
                .then();
    }

    @Test
    void a_split_answers_with_the_text_unchanged_and_spans_in_code_points() {
        String text = "\ud83d\udea2 The tunnel opened on Monday.\r\n\r\nIt cost 412 million crowns.";

        post("split", Map.of("text", text, "language", "en", "publishedAt", "2031-05-07T08:00:00Z"))
                .statusCode(200)
                .body("text", equalTo(text))
                .body("language", equalTo("en"))
                .body("sentences.start", equalTo(java.util.List.of(0, 34)))
                .body("sentences.end", equalTo(java.util.List.of(30, 61)));
    }

    @Test
    void an_anchor_tells_what_became_of_the_passage() {
        Map<String, Object> selector =
                Map.of("exact", "nine years", "prefix", "after ", "suffix", " of work", "start", 0, "end", 10);

        post("anchor", Map.of("text", "It opened after nine years of work.", "selector", selector))
                .statusCode(200)
                .body("state", equalTo("SHIFTED"))
                .body("start", equalTo(16))
                .body("end", equalTo(26));
    }

    @Test
    void an_orphan_has_no_place() {
        Map<String, Object> selector = Map.of("exact", "a ferry strike", "start", 0, "end", 14);

        post("anchor", Map.of("text", "It opened after nine years of work.", "selector", selector))
                .statusCode(200)
                .body("state", equalTo("ORPHANED"))
                .body("start", nullValue());
    }

    @Test
    void a_quote_check_shows_the_difference() {
        post(
                        "quote-check",
                        Map.of(
                                "text",
                                "It opened after nine years of work.",
                                "quote",
                                "opened after ten years of work"))
                .statusCode(200)
                .body("grade", equalTo("PARTIAL"))
                .body("difference.op", equalTo(java.util.List.of("KEEP", "DELETE", "INSERT", "KEEP")))
                .body("difference.text", hasItem("nine"));
    }

    @Test
    void two_statements_are_said_to_contradict_with_what_and_why() {
        post("relate", relation("The tunnel cost 480 million crowns.", "The tunnel cost 412 million crowns."))
                .statusCode(200)
                .body("type", equalTo("CONTRADICTS"))
                .body("score", equalTo(1.0f))
                .body("field", equalTo("QUANTITY"))
                .body("aValue", equalTo("480 million crowns"))
                .body("bValue", equalTo("412 million crowns"))
                .body("explanation", containsString("Both cannot be right"));
    }

    @Test
    void statements_of_different_things_are_unrelated_and_have_no_values() {
        post("relate", relation("The orchestra plays on Sunday.", "Lemons grow south of the hills."))
                .statusCode(200)
                .body("type", equalTo("UNRELATED"))
                .body("score", equalTo(0.0f))
                .body("field", nullValue())
                .body("aValue", nullValue());
    }

    @Test
    void a_comparison_needs_two_statements() {
        post("relate", Map.of("a", Map.of("text", "The tunnel is long.")))
                .statusCode(400)
                .body("errors.pointer", hasItem("/b/text"));
        post("relate", relation("  ", "The tunnel is long."))
                .statusCode(400)
                .body("errors.pointer", hasItem("/a/text"));
        given().contentType(ContentType.JSON)
                .post("/api/v1/preview/relate")
                .then()
                .statusCode(400);
    }

    @Test
    void a_whole_text_is_no_statement() {
        post("relate", relation("The tunnel is long. ".repeat(600), "The tunnel is long."))
                .statusCode(413)
                .contentType("application/problem+json");
    }

    private static Map<String, Object> relation(String a, String b) {
        return Map.of("a", Map.of("text", a), "b", Map.of("text", b));
    }
}
