package org.touchstone.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.touchstone.review.AssessmentHttpTest.assess;
import static org.touchstone.review.AssessmentHttpTest.assessments;
import static org.touchstone.review.AssessmentHttpTest.judgement;
import static org.touchstone.review.AssessmentHttpTest.review;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;
import org.touchstone.Given.Person;

@QuarkusTest
class BlindReviewHttpTest {
    @Inject
    Given given;

    @Inject
    GivenClaims claims;

    @Test
    void a_second_reviewer_sees_no_verdict_before_giving_one() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 2));
        var second = given.member(admin, "REVIEWER");
        var claim = claims.claim(admin);
        var untouched = claims.claim(admin);
        var theirs = assess(admin, claim, "TOO_VAGUE");

        var seen = second.asks().get(review(admin, claim));

        sealed(seen.then());
        assertThat(seen.asString())
                .isEqualTo(second.asks().get(review(admin, untouched)).asString());
        assertThat(seen.headers().asList().stream().map(Object::toString))
                .noneMatch(header -> header.startsWith("ETag"));
        second.asks().get(assessments(admin, claim) + "/" + theirs).then().statusCode(404);
    }

    @Test
    void ones_own_assessment_opens_what_the_others_have_said() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 3));
        var second = given.member(admin, "REVIEWER");
        var claim = claims.claim(admin);
        var theirs = assess(admin, claim, "TOO_VAGUE");

        assess(second, claim, "NOT_CHECKABLE");

        second.asks()
                .get(review(admin, claim))
                .then()
                .body("state", equalTo("IN_REVIEW"))
                .body("sealed", equalTo(false))
                .body("others.verdict", contains("TOO_VAGUE"))
                .body("others.contributor.name", contains(admin.name()))
                .body("others[0].allowed", contains("READ"))
                .body("waitingFor.missing", equalTo(1));
        second.asks().get(assessments(admin, claim) + "/" + theirs).then().statusCode(200);
    }

    @Test
    void a_dispute_between_others_looks_open() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 2));
        var claim = dispute(admin);

        sealed(given.member(admin, "EDITOR").asks().get(review(admin, claim)).then());
        sealed(given.member(admin, "READER").asks().get(review(admin, claim)).then());
    }

    @Test
    void an_adjudicator_sees_all_and_may_not_assess() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 2));
        var adjudicator = given.member(admin, "ADJUDICATOR");
        var claim = dispute(admin);

        adjudicator
                .asks()
                .get(review(admin, claim))
                .then()
                .body("state", equalTo("DISPUTED"))
                .body("sealed", equalTo(false))
                .body("others", hasSize(2))
                .body("allowed", hasItem("ADJUDICATE"))
                .body("allowed", not(hasItem("ASSESS")));
        adjudicator
                .asks()
                .body(judgement("TOO_VAGUE"))
                .post(assessments(admin, claim))
                .then()
                .statusCode(403);
    }

    @Test
    void a_decision_is_for_all_to_see() {
        var admin = given.admin();
        var claim = claims.claim(admin);
        assess(admin, claim, "TOO_VAGUE");

        given.member(admin, "READER")
                .asks()
                .get(review(admin, claim))
                .then()
                .body("state", equalTo("DECIDED"))
                .body("decision.verdict", equalTo("TOO_VAGUE"))
                .body("sealed", equalTo(false));
    }

    @Test
    void a_reopened_claim_is_sealed_anew_until_ones_own_is_in_again() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 2));
        var second = given.member(admin, "REVIEWER");
        var claim = claims.claim(admin);
        assess(admin, claim, "TOO_VAGUE");
        assess(second, claim, "TOO_VAGUE");
        admin.asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "The register was corrected."))
                .post(admin.at("/claims/" + claim + "/reopen"))
                .then()
                .statusCode(200);

        assess(second, claim, "NOT_CHECKABLE");

        admin.asks()
                .get(review(admin, claim))
                .then()
                .body("state", equalTo("OPEN"))
                .body("sealed", equalTo(true))
                .body("others", nullValue())
                .body("assessment.outdated", equalTo(true));
        second.asks()
                .get(review(admin, claim))
                .then()
                .body("state", equalTo("IN_REVIEW"))
                .body("others", notNullValue());
    }

    @Test
    void an_open_workspace_seals_nothing() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 2, "blind", false));
        var claim = dispute(admin);

        given.member(admin, "READER")
                .asks()
                .get(review(admin, claim))
                .then()
                .body("state", equalTo("DISPUTED"))
                .body("sealed", equalTo(false))
                .body("others", hasSize(2));
        assertThat(given.sql("select 1 from activity where claim_id = ?1 and sealed = true", claim))
                .isEmpty();
    }

    private String dispute(Person admin) {
        var claim = claims.claim(admin);
        assess(admin, claim, "TOO_VAGUE");
        assess(given.member(admin, "REVIEWER"), claim, "NOT_CHECKABLE");
        return claim;
    }

    private static void sealed(ValidatableResponse answer) {
        answer.statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("sealed", equalTo(true))
                .body("others", nullValue())
                .body("waitingFor", nullValue())
                .body("decision", nullValue())
                .body("allowed", not(hasItem("ADJUDICATE")));
    }
}
