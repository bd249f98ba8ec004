package org.touchstone.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;
import org.touchstone.Given.Login;
import org.touchstone.account.Account;

@QuarkusTest
class SampleHttpTest {
    @Inject
    Given given;

    @Inject
    Samples samples;

    @Inject
    EntityManager entities;

    private Login root;
    private String room;

    @BeforeEach
    void aServerWithASample() {
        given.admin();
        root = given.login("Root");
        room = "/api/v1/workspaces/" + load().then().statusCode(201).extract().path("slug");
    }

    @Test
    void it_is_an_event_with_two_reports() {
        get("/events").body("items", hasSize(1)).body("items[0].name", equalTo("Summit at the Vostochny Cosmodrome"));
        get("/articles")
                .body("items.publisher", containsInAnyOrder("The Estuary Courier", "Northlight Ledger"))
                .body("items.publishedAt", everyItem(equalTo("2023-09-13")));
        String event = get("/events").extract().path("items[0].id");
        get("/claims?event=" + event + "&limit=200").body("items.size()", greaterThan(40));
    }

    @Test
    void two_reviewers_agree_on_seven_trips_abroad() {
        claim("seven trips abroad")
                .body("claim.state", equalTo("DECIDED"))
                .body("decision.verdict", equalTo("SUPPORTED"))
                .body("decision.origin", equalTo("UNANIMOUS"))
                .body("others", hasSize(2));
    }

    @Test
    void they_are_at_odds_over_the_rocket() {
        claim("42.7-metre rocket")
                .body("claim.state", equalTo("DISPUTED"))
                .body("others.verdict", containsInAnyOrder("SUPPORTED", "MISLEADING"))
                .body("evidence.stance", containsInAnyOrder("SUPPORTS", "REFUTES"));
    }

    @Test
    void a_refuted_claim_says_what_is_right() {
        claim("Talks lasted several hours, at first with ministers")
                .body("claim.state", equalTo("DECIDED"))
                .body("decision.verdict", equalTo("REFUTED"))
                .body("decision.correctedValue", equalTo("two hours and ten minutes"));
    }

    @Test
    void where_evidence_lacks_an_inquiry_says_where_it_was_looked_for() {
        claim("Kim, 39")
                .body("decision.verdict", equalTo("NOT_ENOUGH_EVIDENCE"))
                .body("inquiries.lookedFor", contains("an official date of birth"));
    }

    @Test
    void something_is_left_to_do_in_every_state() {
        for (var state : List.of("CANDIDATE", "OPEN", "IN_REVIEW", "DISPUTED", "DECIDED", "SET_ASIDE", "DISCARDED")) {
            get("/claims?state=" + state).body("items", hasSize(greaterThan(0)));
        }
    }

    @Test
    void every_quoted_passage_stands_in_its_source() {
        var checks = new ArrayList<String>();
        for (String id : ids("/claims?limit=200")) {
            checks.addAll(get("/claims/" + id + "/evidence").extract().path("items.quoteCheck"));
        }

        assertThat(checks)
                .hasSizeGreaterThan(10)
                .contains("EXACT", "NORMALISED")
                .isSubsetOf("EXACT", "NORMALISED");
    }

    @Test
    void every_source_says_that_it_is_a_sample() {
        get("/sources?limit=200")
                .body("items", hasSize(Paper.values().length))
                .body("items.title", everyItem(endsWith("(sample)")))
                .body("items.medium", hasItems("CALL", "INTERVIEW", "DOCUMENT"));
    }

    @Test
    void one_report_is_published_with_a_later_correction() {
        String ledger = get("/articles").extract().path("items.find { it.publisher == 'Northlight Ledger' }.id");

        get("/articles/" + ledger + "/publications")
                .body("items.number", contains(2, 1))
                .body("items[0].claims", equalTo(3))
                .body("items[0].corrections", equalTo(1));
        given().get(get("/articles/" + ledger + "/publications").extract().<String>path("items[0].page"))
                .then()
                .statusCode(200)
                .body(
                        "claims.find { it.exact.startsWith('The talks took around two hours') }.verdict.code",
                        equalTo("SUPPORTED"));
    }

    @Test
    void the_log_names_the_colleagues_who_did_it() {
        var done = get("/activities?limit=200").extract().jsonPath();

        assertThat(done.getList("items.contributor.name", String.class))
                .contains("Wren (sample)", "Sorrel (sample)", "Juniper (sample)")
                .doesNotContain("Root");
        assertThat(done.getList("items.verb", String.class)).contains("imported", "accepted", "submitted", "published");
    }

    @Test
    void nobody_can_log_in_as_one_of_them() {
        get("/members").body("items.name", contains("Root"));
        for (var password : List.of("", "password", "sample", "Wren (sample)")) {
            given().contentType(ContentType.JSON)
                    .body(Map.of("name", "Wren (sample)", "password", password))
                    .post("/api/v1/session")
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void loaded_again_it_gets_another_workspace() {
        var again = load().then().statusCode(201).body("slug", startsWith("sample-"));

        assertThat("/api/v1/workspaces/" + again.extract().path("slug")).isNotEqualTo(room);
        again.header(
                "Location", endsWith("/api/v1/workspaces/" + again.extract().path("slug")));
        get("/articles").body("items", hasSize(2));
    }

    @Test
    void what_breaks_off_leaves_nothing_behind() {
        var before = given.sql("select count(*) from workspace");
        var account = entities.createQuery("from Account where name = 'Root'", Account.class)
                .getSingleResult();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    samples.load(account);
                    throw new IllegalStateException("the power is gone");
                }))
                .hasStackTraceContaining("the power is gone");

        assertThat(given.sql("select count(*) from workspace")).isEqualTo(before);
    }

    @Test
    void only_an_admin_of_the_server_loads_it() {
        given.admin().asks().post("/api/v1/sample").then().statusCode(403);
        given().post("/api/v1/sample").then().statusCode(401);
    }

    private java.util.UUID rootId() {
        return (java.util.UUID)
                given.sql("select id from account where name = 'Root'").get(0);
    }

    private RequestSpecification asks() {
        return given().header("Cookie", root.cookie()).header("X-CSRF-Token", root.csrf());
    }

    private Response load() {
        return asks().post("/api/v1/sample");
    }

    private ValidatableResponse get(String path) {
        return asks().get(room + path).then().statusCode(200);
    }

    private List<String> ids(String path) {
        return get(path).extract().path("items.id");
    }

    /** The panel of the claim with this gist. */
    private ValidatableResponse claim(String gist) {
        JsonPath found = get("/claims?limit=200").extract().jsonPath();
        return get("/claims/" + found.getString("items.find { it.gist == '" + gist + "' }.id") + "/panel");
    }
}
