package org.touchstone.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.Given;

/** Whatever the reason, a no is a problem document. */
@QuarkusTest
class ProblemTableTest {
    @Inject
    Given given;

    @ParameterizedTest(name = "{0} {1} {2} {3} is {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            POST   | ~/invitations             | {"role":           | application/json | 400
            POST   | ~/invitations             | [1]                | application/json | 400
            POST   | ~/invitations             | {"role": "KING"}   | application/json | 400
            POST   | ~/invitations             | {}                 | application/json | 400
            POST   | ~/invitations             |                    | application/json | 400
            POST   | ~/invitations             | role=READER        | text/plain       | 415
            POST   | ~/invitations             | <role/>            | application/xml  | 415
            PATCH  | ~                         | {"name": "Else"}   | application/json | 428
            PATCH  | ~                         | "Else"             | application/json | 400
            PUT    | ~/scale                   | {"verdicts": 7}    | application/json | 400
            DELETE | ~/members/nobody          |                    | application/json | 404
            GET    | ~/nowhere                 |                    | application/json | 404
            GET    | /api/v1/nowhere           |                    | application/json | 404
            GET    | /api/nowhere              |                    | application/json | 404
            GET    | /api/v1/workspaces/absent |                    | application/json | 404
            DELETE | /api/v1/account/tokens/no |                    | application/json | 404
            DELETE | /api/v1/workspaces        |                    | application/json | 405
            PATCH  | /api/v1/session           | {}                 | application/json | 405
            DELETE | ~/claims                  |                    | application/json | 405
            PUT    | ~/articles                | {}                 | application/json | 405
            PATCH  | ~/export                  | {}                 | application/json | 405
            GET    | ~/claims?limit=x          |                    | application/json | 400
            GET    | ~/claims?limit=0          |                    | application/json | 400
            GET    | ~/claims?cursor=x         |                    | application/json | 400
            GET    | ~/claims?state=NOPE       |                    | application/json | 400
            GET    | ~/claims?type=NOPE        |                    | application/json | 400
            GET    | ~/claims?verdict=NOPE     |                    | application/json | 400
            POST   | /api/v1/workspaces        | {"slug": "x"}      | application/json | 403
            """)
    void every_no_has_the_same_shape(String method, String path, String body, String type, int status) {
        var admin = given.admin();
        var request = admin.asks().contentType(type);
        if (body != null) {
            request.body(body);
        }

        var answer = request.request(method, path.replace("~", admin.at(""))).then();

        problem(answer, status);
    }

    @ParameterizedTest(name = "{0} is named")
    @CsvSource(delimiter = '|', textBlock = """
            limit=x      | /limit   | This must be a whole number.
            limit=201    | /limit   | limit must be between 1 and 200, not 201.
            state=NOPE   | /state   | This must be one of CANDIDATE, OPEN, IN_REVIEW, DISPUTED, DECIDED, SET_ASIDE, DISCARDED.
            verdict=NOPE | /verdict | No verdict scale of this workspace has a verdict NOPE.
            """)
    void a_wrong_parameter_is_named_like_a_field(String query, String pointer, String matter) {
        var admin = given.admin();

        problem(admin.asks().get(admin.at("/claims?" + query)).then(), 400)
                .body("errors.pointer", contains(pointer))
                .body("errors[0].detail", equalTo(matter));
    }

    @ParameterizedTest(name = "{0} takes {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ~/claims           | GET, HEAD, OPTIONS
            ~/articles         | GET, HEAD, OPTIONS, POST
            /api/v1/workspaces | GET, HEAD, OPTIONS, POST
            """)
    void a_method_that_an_address_does_not_take_is_answered_with_those_that_it_does(String path, String methods) {
        var admin = given.admin();

        problem(admin.asks().delete(path.replace("~", admin.at(""))).then(), 405)
                .header("Allow", equalTo(methods));
    }

    @ParameterizedTest(name = "{0} is refused with its field")
    @ValueSource(strings = {"javascript:alert(1)", "data:text/plain,x", "../page", "http://"})
    void an_article_from_no_address_of_the_web_is_refused_with_its_field(String url) {
        var admin = given.admin();

        problem(
                        admin.asks()
                                .body(Map.of("title", "Cranes", "text", "The harbour has nine cranes.", "url", url))
                                .post(admin.at("/articles"))
                                .then(),
                        400)
                .body("errors.pointer", contains("/url"));
        problem(
                        admin.asks()
                                .body(Map.of("medium", "URL", "url", url))
                                .post(admin.at("/articles/preview"))
                                .then(),
                        400)
                .body("errors.pointer", contains("/url"));
    }

    @Test
    void an_address_that_is_too_long_is_refused() throws IOException {
        assertThat(answerTo("GET /api/v1/" + "x".repeat(9_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .startsWith("HTTP/1.1 414 ")
                .contains("application/problem+json", "\"status\":414", "At most 4,096 characters");
    }

    @Test
    void headers_that_are_too_large_are_refused() throws IOException {
        assertThat(answerTo(
                        "GET /api/v1/setup HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(70_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431 ")
                .contains("application/problem+json", "\"status\":431", "At most 20,000 characters");
    }

    @Test
    void a_stranger_is_asked_to_log_in() {
        problem(given().get("/api/v1/workspaces").then(), 401)
                .header("WWW-Authenticate", equalTo("Bearer realm=\"Touchstone\""));
    }

    @Test
    void a_member_of_too_low_a_role_is_told_which_one_is_needed() {
        var reader = given.member(given.admin(), "READER");

        problem(
                reader.asks()
                        .body(Map.of("role", "READER"))
                        .post(reader.at("/invitations"))
                        .then(),
                403);
    }

    @Test
    void a_stale_write_is_told_what_is_there_now() {
        var admin = given.admin();

        problem(
                        admin.asks()
                                .header("If-Match", "\"99\"")
                                .body(Map.of("name", "Else"))
                                .patch(admin.at(""))
                                .then(),
                        412)
                .body("current.slug", equalTo(admin.workspace()));
    }

    @Test
    void a_media_type_that_is_not_had_is_not_acceptable() {
        var admin = given.admin();

        problem(admin.asks().accept("image/png").get(admin.at("")).then(), 406);
    }

    @Test
    void a_body_that_is_too_large_is_refused_before_it_is_sent() throws IOException {
        var answer = answerTo("POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 413 ")
                .contains("application/problem+json", "\"status\":413", "At most 16 MB");
    }

    @Test
    void a_wrong_field_is_named_by_a_pointer() {
        var admin = given.admin();

        var errors = problem(
                        admin.asks()
                                .body("{\"role\": \"KING\"}")
                                .post(admin.at("/invitations"))
                                .then(),
                        400)
                .extract()
                .jsonPath()
                .getList("errors.pointer", String.class);

        assertThat(errors).containsExactly("/role");
    }

    @Test
    void a_header_that_is_no_token_is_no_log_in() {
        problem(
                given().header("Authorization", "Basic eDp5")
                        .get("/api/v1/workspaces")
                        .then(),
                401);
    }

    /** What the server says to bytes that no client would send, and then hangs up. */
    private static String answerTo(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status) {
        return answer.statusCode(status)
                .header("Content-Type", startsWith("application/problem+json"))
                .body("status", equalTo(status))
                .body("type", equalTo("about:blank"))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("instance", notNullValue());
    }
}
