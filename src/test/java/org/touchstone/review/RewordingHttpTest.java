package org.touchstone.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.touchstone.review.AssessmentHttpTest.assess;
import static org.touchstone.review.AssessmentHttpTest.assessments;
import static org.touchstone.review.AssessmentHttpTest.judgement;
import static org.touchstone.review.AssessmentHttpTest.mine;
import static org.touchstone.review.AssessmentHttpTest.review;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;
import org.touchstone.Given.Person;

@QuarkusTest
class RewordingHttpTest {
    @Inject
    Given given;

    @Inject
    GivenClaims claims;

    @Test
    void a_changed_statement_takes_a_decided_claim_back_to_review() {
        var admin = given.admin();
        var claim = claims.claim(admin);
        assess(admin, claim, "TOO_VAGUE");

        claims.reword(claim, "The harbour has nine working cranes.");

        admin.asks()
                .get(review(admin, claim))
                .then()
                .body("decision", nullValue())
                .body("decisions[0].endedAt", notNullValue())
                .body("assessment.outdated", equalTo(true))
                .body("assessment.statementNumber", equalTo(1))
                .body("assessment.allowed", hasItem("CONFIRM"))
                .body("allowed", hasItem("CONFIRM"));
    }

    @Test
    void who_confirms_says_the_same_of_the_new_words_in_a_new_round() {
        var admin = given.admin();
        var claim = claims.claim(admin);
        var evidence = claims.evidence(admin, claim);
        var body = judgement("SUPPORTED");
        body.put("evidence", java.util.List.of(evidence));
        String made = admin.asks().body(body).post(assessments(admin, claim)).path("id");
        claims.reword(claim, "The harbour has nine working cranes.");

        confirm(admin, claim, made)
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("decision.statementNumber", equalTo(2))
                .body("decisions", hasSize(2))
                .body("assessment.round", equalTo(2))
                .body("assessment.verdict", equalTo("SUPPORTED"))
                .body("assessment.evidence", contains(evidence))
                .body("assessment.outdated", equalTo(false))
                .body("earlier.outdated", contains(true));
    }

    @Test
    void an_outdated_assessment_does_not_count_beside_a_new_one() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 2, "blind", false));
        var reviewer = given.member(admin, "REVIEWER");
        var claim = claims.claim(admin);
        assess(admin, claim, "TOO_VAGUE");
        claims.reword(claim, "The harbour has nine working cranes.");

        assess(reviewer, claim, "TOO_VAGUE");

        admin.asks()
                .get(review(admin, claim))
                .then()
                .body("state", equalTo("IN_REVIEW"))
                .body("waitingFor.missing", equalTo(1))
                .body("waitingFor.reviewers.name", hasItem(admin.name()));
    }

    @Test
    void only_ones_own_latest_and_outdated_assessment_is_confirmed() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 2));
        var reviewer = given.member(admin, "REVIEWER");
        var claim = claims.claim(admin);
        var made = assess(admin, claim, "TOO_VAGUE");
        confirm(admin, claim, made).statusCode(409);

        claims.reword(claim, "The harbour has nine working cranes.");

        confirm(reviewer, claim, made).statusCode(404);
        confirm(admin, claim, made).statusCode(200);
        confirm(admin, claim, made).statusCode(404);
    }

    @Test
    void a_draft_of_the_old_words_is_handed_in_only_after_it_was_saved_again() {
        var admin = given.admin();
        var claim = claims.claim(admin);
        var draft = admin.asks().body(judgement("TOO_VAGUE")).put(mine(admin, claim));
        claims.reword(claim, "The harbour has nine working cranes.");
        admin.asks()
                .header("If-Match", draft.header("ETag"))
                .post(mine(admin, claim) + "/submit")
                .then()
                .statusCode(409);

        var again = admin.asks()
                .header("If-Match", draft.header("ETag"))
                .body(judgement("TOO_VAGUE"))
                .put(mine(admin, claim));

        admin.asks()
                .header("If-Match", again.header("ETag"))
                .post(mine(admin, claim) + "/submit")
                .then()
                .statusCode(200)
                .body("decision.statementNumber", equalTo(2));
    }

    private static io.restassured.response.ValidatableResponse confirm(Person person, String claim, String assessment) {
        return person.asks()
                .body("{}")
                .post(assessments(person, claim) + "/" + assessment + "/confirm")
                .then();
    }
}
