package org.touchstone.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
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
        String answer;
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write("POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }

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
