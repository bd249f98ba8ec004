package org.touchstone.inquiry;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;
import org.touchstone.Given.Person;
import org.touchstone.evidence.GivenClaims;

@QuarkusTest
class InquiryHttpTest {
    private static final Map<String, Object> WANTED = Map.of(
            "lookedFor",
            "A list of the leader's trips abroad",
            "lookedIn",
            "The ministry's site and the archive of the press agency",
            "lookedAt",
            "2026-11-21",
            "note",
            "The archive ends in August.");

    @Inject
    Given given;

    @Inject
    GivenClaims claims;

    private Person ines;
    private Person bo;
    private String claim;

    @BeforeEach
    void a_claim_that_several_assess_blind() {
        ines = given.admin().sets(Map.of("blind", true, "reviewersNeeded", 3));
        bo = given.member(ines, "REVIEWER");
        claim = claims.claim(ines);
    }

    private ValidatableResponse add(Person by, Map<String, Object> wanted) {
        return by.asks().body(wanted).post(claim + "/inquiries").then();
    }

    @Test
    void a_search_that_found_nothing_is_kept() {
        String id = add(ines, WANTED)
                .statusCode(201)
                .body("lookedIn", containsString("archive"))
                .body("mine", equalTo(true))
                .body("contributor.name", equalTo(ines.name()))
                .extract()
                .path("id");

        ines.asks().get(claim + "/inquiries").then().body("items.id", equalTo(List.of(id)));
        ines.asks().get(claim + "/inquiries/" + id).then().statusCode(200).header("ETag", "\"0\"");
    }

    @Test
    void what_is_missing_is_named() {
        add(ines, Map.of("lookedFor", "x", "lookedIn", "y"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/lookedAt"));
        add(ines, Map.of("lookedFor", "x", "lookedIn", "y", "lookedAt", "last week"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/lookedAt"));
        add(ines, Map.of("lookedFor", "x".repeat(1_001), "lookedIn", "y", "lookedAt", "2026"))
                .statusCode(400);
    }

    @Test
    void nobody_has_looked_in_the_future() {
        add(ines, Map.of("lookedFor", "x", "lookedIn", "y", "lookedAt", "2130-01-01"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/lookedAt"))
                .body("detail", containsString("2130-01-01 has not come yet"));
    }

    @Test
    void anothers_note_and_name_are_withheld_until_ones_own_assessment_is_in() {
        String id = add(ines, WANTED).extract().path("id");
        String at = claim + "/inquiries/" + id;

        bo.asks()
                .get(at)
                .then()
                .body("sealed", equalTo(true))
                .body("note", nullValue())
                .body("contributor", nullValue());
        claims.judged(bo, claim, "NOT_ENOUGH_EVIDENCE");
        bo.asks().get(at).then().body("sealed", equalTo(false)).body("note", containsString("August"));
    }

    @Test
    void deleting_names_the_version_and_is_for_the_one_who_made_it() {
        String at = claim + "/inquiries/" + add(ines, WANTED).extract().path("id");

        ines.asks().delete(at).then().statusCode(428);
        bo.asks().header("If-Match", "\"0\"").delete(at).then().statusCode(403);
        ines.asks().header("If-Match", "\"0\"").delete(at).then().statusCode(204);
        ines.asks().get(claim + "/inquiries").then().body("items", empty());
    }

    @Test
    void the_inquiry_that_a_submitted_assessment_needs_stays() {
        String at = claim + "/inquiries/" + add(bo, WANTED).extract().path("id");
        claims.judged(bo, claim, "NOT_ENOUGH_EVIDENCE");

        bo.asks()
                .header("If-Match", "\"0\"")
                .delete(at)
                .then()
                .statusCode(409)
                .body("detail", containsString("assessment"));
    }

    @Test
    void an_author_who_may_not_know_of_that_assessment_gets_the_same_answer_as_ever() {
        String at = claim + "/inquiries/" + add(ines, WANTED).extract().path("id");
        claims.judged(bo, claim, "NOT_ENOUGH_EVIDENCE");

        ines.asks().header("If-Match", "\"0\"").delete(at).then().statusCode(204);
        ines.asks().get(claim + "/inquiries").then().body("items", empty());
        bo.asks().get(claim + "/inquiries").then().body("items", hasSize(1));
    }

    @Test
    void a_page_is_as_long_as_what_is_shown_and_tells_of_nothing_withdrawn() {
        String needed = add(ines, WANTED).extract().path("id");
        claims.judged(bo, claim, "NOT_ENOUGH_EVIDENCE");
        ines.asks()
                .header("If-Match", "\"0\"")
                .delete(claim + "/inquiries/" + needed)
                .then()
                .statusCode(204);
        String second = add(ines, WANTED).extract().path("id");
        String third = add(ines, WANTED).extract().path("id");

        ines.asks()
                .get(claim + "/inquiries?limit=2")
                .then()
                .body("items.id", equalTo(List.of(second, third)))
                .header("Link", nullValue());
        bo.asks()
                .get(claim + "/inquiries?limit=2")
                .then()
                .body("items.id", equalTo(List.of(needed, second)))
                .header("Link", containsString("rel=\"next\""));
    }
}
