package org.touchstone;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DenyByDefaultTest {
    @Inject
    Given given;

    @Test
    void a_call_that_names_no_role_is_refused_to_a_stranger() {
        given().get("/api/v1/test-only/silent").then().statusCode(401);
    }

    @Test
    void a_call_that_names_no_role_is_refused_to_whoever_is_logged_in() {
        given.admin()
                .asks()
                .get("/api/v1/test-only/silent")
                .then()
                .statusCode(403)
                .body("detail", startsWith("Nobody has said who may do this"));
    }

    @Test
    void a_call_that_names_no_role_is_refused_to_an_admin_in_their_own_workspace() {
        var admin = given.admin();

        admin.asks().get(admin.at("/test-only/silent")).then().statusCode(403);
    }

    @Test
    void another_workspace_looks_as_if_it_were_not_there() {
        var mine = given.admin();
        var theirs = given.admin();

        mine.asks()
                .get(theirs.at(""))
                .then()
                .statusCode(404)
                .body(
                        "detail",
                        equalTo("There is no workspace " + theirs.workspace() + " here, or you may not see it."));
        mine.asks().get("/api/v1/workspaces/never-made").then().statusCode(404);
    }
}
