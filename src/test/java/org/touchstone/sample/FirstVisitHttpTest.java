package org.touchstone.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;

@QuarkusTest
@TestProfile(FirstVisitHttpTest.NewServer.class)
class FirstVisitHttpTest {
    /** With a profile of its own the test gets a server, and a database, that nobody has visited. */
    public static class NewServer implements QuarkusTestProfile {}

    @Test
    void the_first_visit_lands_where_the_sample_is() {
        given().get("/api/v1/setup").then().body("needsFirstAccount", equalTo(true));

        var session = given().contentType(ContentType.JSON)
                .body(Map.of("name", "Root", "password", Given.PASSWORD, "loadSample", true))
                .post("/api/v1/setup")
                .then()
                .statusCode(201)
                .body("workspaces.slug", contains("sample", "desk"))
                .extract();

        given().cookie("touchstone_session", session.cookie("touchstone_session"))
                .get("/api/v1/workspaces/sample/claims?limit=200")
                .then()
                .statusCode(200)
                .body("items.gist", hasItems("seven trips abroad", "42.7-metre rocket"));
        given().cookie("touchstone_session", session.cookie("touchstone_session"))
                .get("/api/v1/workspaces/desk/articles")
                .then()
                .body("items", hasSize(0));
    }
}
