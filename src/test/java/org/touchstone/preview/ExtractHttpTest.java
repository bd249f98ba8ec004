package org.touchstone.preview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExtractHttpTest {
    private static ValidatableResponse extract(String contentType, byte[] content) {
        return given().header("Content-Type", contentType)
                .queryParam("url", "https://paper.example/2031/05/07/tunnel")
                .body(content)
                .post("/api/v1/preview/extract")
                .then();
    }

    @Test
    void a_page_answers_with_its_text_and_what_it_says_about_itself() {
        String html = """
                <html lang="en-GB"><head><title>Tunnel opens - The Paper</title><meta name="author" content="By Ada Example">
                <meta property="og:site_name" content="The Paper"></head><body><nav><a href="/">Home</a></nav><h1>Tunnel opens</h1>
                <p>The new tunnel under the fjord opened on Monday after nine years of work, the ministry said in a statement.</p>
                <p>It cost 412 million crowns, which is twice as much as parliament had granted when the work began.</p></body></html>
                """;

        extract("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("title", equalTo("Tunnel opens"))
                .body("byline", equalTo("Ada Example"))
                .body("publisher", equalTo("The Paper"))
                .body("publishedAt", equalTo("2031-05-07"))
                .body("language", equalTo("en"))
                .body(
                        "text",
                        equalTo(
                                "The new tunnel under the fjord opened on Monday after nine years of work, the ministry said in a "
                                        + "statement.\n\nIt cost 412 million crowns, which is twice as much as parliament had granted when the "
                                        + "work began."));
    }

    @Test
    void what_a_page_does_not_say_is_null() {
        given().header("Content-Type", "text/plain")
                .body("Nine years of work. ".repeat(3).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/preview/extract")
                .then()
                .statusCode(200)
                .body("title", nullValue())
                .body("publishedAt", nullValue());
    }

    @Test
    void a_page_without_text_is_refused_with_what_to_do() {
        extract("text/html", "<html><body></body></html>".getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("Paste the text itself"));
    }

    @Test
    void a_binary_file_is_refused_as_one() {
        extract("text/plain", new byte[] {1, 2, 3, 0, 5, 6})
                .statusCode(415)
                .contentType("application/problem+json")
                .body("detail", containsString("binary"));
    }

    @Test
    void an_address_that_is_none_is_refused() {
        given().header("Content-Type", "text/html")
                .queryParam("url", "javascript:alert(1)")
                .body("<p>words</p>")
                .post("/api/v1/preview/extract")
                .then()
                .statusCode(400)
                .body("detail", containsString("Only http and https"));
    }
}
