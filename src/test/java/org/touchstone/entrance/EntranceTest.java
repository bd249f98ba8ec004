package org.touchstone.entrance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;

@QuarkusTest
class EntranceTest {
    @Inject
    Given given;

    @Test
    void a_second_first_account_is_refused() {
        given.admin();
        given().contentType(ContentType.JSON)
                .body(Map.of("name", "Late", "password", Given.PASSWORD))
                .post("/api/v1/setup")
                .then()
                .statusCode(409)
                .contentType("application/problem+json");
    }

    @Test
    void a_token_lets_its_owner_into_their_workspace_only() {
        var ines = given.admin();
        var other = given.admin();
        ines.asks().get(ines.at("")).then().statusCode(200).body("me.role", equalTo("ADMIN"));
        ines.asks().get(other.at("")).then().statusCode(404);
    }

    @Test
    void a_change_by_cookie_needs_the_csrf_token() {
        var ines = given.admin();
        var login = given.login(ines.name());
        given().header("Cookie", login.cookie())
                .contentType(ContentType.JSON)
                .body(Map.of("name", "t", "scope", "READ"))
                .post("/api/v1/account/tokens")
                .then()
                .statusCode(403);
    }

    @Test
    void a_reading_token_changes_nothing() {
        var ines = given.admin();
        String token = ines.asks()
                .body(Map.of("name", "reads", "scope", "READ"))
                .post("/api/v1/account/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        given().header("Authorization", "Bearer " + token)
                .get(ines.at(""))
                .then()
                .statusCode(200);
        given().header("Authorization", "Bearer " + token)
                .contentType(ContentType.JSON)
                .body(Map.of("role", "READER"))
                .post(ines.at("/invitations"))
                .then()
                .statusCode(403);
    }

    @Test
    void an_invitation_lets_one_person_in() {
        var ines = given.admin();
        String code = ines.asks()
                .body(Map.of("role", "REVIEWER"))
                .post(ines.at("/invitations"))
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        var amara = given.admin();
        amara.asks().post("/api/v1/invitations/" + code + "/accept").then().statusCode(201);
        amara.asks().get(ines.at("/members")).then().body("items.name", hasItem(amara.name()));
        given.admin()
                .asks()
                .post("/api/v1/invitations/" + code + "/accept")
                .then()
                .statusCode(409);
    }

    @Test
    void settings_change_with_the_version_that_was_read() {
        var ines = given.admin();
        ines.asks().body(Map.of("blind", false)).patch(ines.at("")).then().statusCode(428);
        var etag = ines.asks().get(ines.at("")).then().extract().header("ETag");
        ines.asks()
                .header("If-Match", etag)
                .body(Map.of("blind", false))
                .patch(ines.at(""))
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(etag)))
                .body("blind", equalTo(false));
        ines.asks()
                .header("If-Match", etag)
                .body(Map.of("blind", true))
                .patch(ines.at(""))
                .then()
                .statusCode(412)
                .body("current.blind", equalTo(false));
    }

    @Test
    void guessing_a_password_is_slowed_down() {
        var name = given.admin().name();
        for (int i = 0; i < 5; i++) {
            given().contentType(ContentType.JSON)
                    .body(Map.of("name", name, "password", "not it at all"))
                    .post("/api/v1/session");
        }
        given().contentType(ContentType.JSON)
                .body(Map.of("name", name, "password", "not it at all"))
                .post("/api/v1/session")
                .then()
                .statusCode(429);
    }
}
