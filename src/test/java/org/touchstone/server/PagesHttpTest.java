package org.touchstone.server;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagesHttpTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/w/desk", "/api/v1/setup", "/api/v1/nowhere"})
    void every_answer_tells_the_browser_to_run_nothing_from_elsewhere(String path) {
        given().get(path)
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'self'"),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("unsafe"))));
    }

    @Test
    void what_is_neither_a_screen_nor_in_the_api_is_not_found() {
        given().header("Accept", "text/html").get("/missing.js").then().statusCode(404);
        given().header("Accept", "text/html").get("/api/v1/nowhere").then().statusCode(404);
        given().header("Accept", "application/json").get("/w/desk").then().statusCode(404);
    }

    @Test
    void the_api_can_be_read_about_in_a_browser() {
        given().header("Accept", "text/html")
                .get("/q/swagger-ui/")
                .then()
                .statusCode(200)
                .contentType("text/html");
    }
}
