package org.touchstone.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
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
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;
import org.touchstone.Given.Person;

@QuarkusTest
class AdjudicationHttpTest {
    @Inject
    Given given;

    @Inject
    GivenClaims claims;

    @Test
    void an_adjudicator_decides_a_dispute() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 2));
        var adjudicator = given.member(admin, "ADJUDICATOR");
        var claim = dispute(admin);

        adjudicate(adjudicator, claim, "\"0\"")
                .then()
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("decision.origin", equalTo("ADJUDICATED"))
                .body("decision.verdict", equalTo("TOO_VAGUE"))
                .body("decision.justification", equalTo("Nobody says which cranes."))
                .body("decision.contributor.name", equalTo(adjudicator.name()))
                .body("decision.assessments", hasSize(2));
        assertThat(given.sql("select verb from activity where claim_id = ?1 order by public_id", claim))
                .last()
                .isEqualTo("decided");
    }

    @Test
    void who_has_assessed_does_not_adjudicate() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 2));
        var claim = dispute(admin);

        adjudicate(admin, claim, "\"0\"")
                .then()
                .statusCode(409)
                .body("detail", containsString("somebody else has to decide"));
    }

    @Test
    void an_editor_without_an_own_assessment_adjudicates_and_then_sees_all_and_no_longer_assesses() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 2));
        var editor = given.member(admin, "EDITOR");
        var claim = dispute(admin);

        adjudicate(editor, claim, "\"0\"").then().statusCode(200);
        reopen(editor, claim, "A new register came out.").then().statusCode(200);
        assess(admin, claim, "TOO_VAGUE");

        editor.asks()
                .get(review(admin, claim))
                .then()
                .body("sealed", equalTo(false))
                .body("state", equalTo("IN_REVIEW"))
                .body("allowed", not(hasItem("ASSESS")))
                .body("waitingFor.reviewers.name", not(hasItem(editor.name())));
        editor.asks()
                .body(judgement("TOO_VAGUE"))
                .post(assessments(admin, claim))
                .then()
                .statusCode(409)
                .body("detail", containsString("You have adjudicated this claim"));
    }

    @Test
    void only_a_dispute_is_adjudicated() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 2));
        var adjudicator = given.member(admin, "ADJUDICATOR");
        var open = claims.claim(admin);
        var inReview = claims.claim(admin);
        assess(admin, inReview, "TOO_VAGUE");

        adjudicate(adjudicator, open, "\"0\"").then().statusCode(409);
        adjudicate(adjudicator, inReview, "\"0\"").then().statusCode(409);
    }

    @Test
    void reviewers_do_not_adjudicate_or_reopen() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 2));
        var reviewer = given.member(admin, "REVIEWER");
        var claim = dispute(admin);

        adjudicate(reviewer, claim, "\"0\"").then().statusCode(403);
        reopen(reviewer, claim, "No.").then().statusCode(403);
    }

    @Test
    void an_adjudication_names_the_version_of_the_claim_and_gives_its_reason() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 2));
        var adjudicator = given.member(admin, "ADJUDICATOR");
        var claim = dispute(admin);

        adjudicate(adjudicator, claim, null).then().statusCode(428);
        adjudicate(adjudicator, claim, "\"7\"").then().statusCode(412).body("current.state", equalTo("DISPUTED"));
        adjudicator
                .asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("verdict", "TOO_VAGUE"))
                .post(admin.at("/claims/" + claim + "/adjudicate"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/justification"));
    }

    @Test
    void what_an_adjudicator_finds_needs_evidence_too() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 2));
        var adjudicator = given.member(admin, "ADJUDICATOR");
        var claim = dispute(admin);
        var refuted = Map.of("verdict", "REFUTED", "justification", "The register has seven.", "correctedValue", "7");
        adjudicator
                .asks()
                .header("If-Match", "\"0\"")
                .body(refuted)
                .post(admin.at("/claims/" + claim + "/adjudicate"))
                .then()
                .statusCode(422);

        claims.evidence(admin, claim);

        adjudicator
                .asks()
                .header("If-Match", "\"0\"")
                .body(refuted)
                .post(admin.at("/claims/" + claim + "/adjudicate"))
                .then()
                .statusCode(200)
                .body("decision.correctedValue", equalTo("7"));
    }

    @Test
    void a_decided_claim_is_reopened_with_a_reason_and_what_was_submitted_counts_no_more() {
        var admin = given.admin();
        var claim = claims.claim(admin);
        assess(admin, claim, "TOO_VAGUE");

        reopen(admin, claim, "The register was corrected.")
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("decision", nullValue())
                .body("decisions", hasSize(1))
                .body("decisions[0].endedAt", notNullValue())
                .body("assessment.outdated", equalTo(true));
        assertThat(given.sql("select verb from activity where claim_id = ?1 order by public_id", claim))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly("submitted", "decided", "reopened");
    }

    @Test
    void the_log_says_what_a_decision_found_and_what_a_reopening_ended() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 2));
        var adjudicator = given.member(admin, "ADJUDICATOR");
        var claim = dispute(admin);
        adjudicate(adjudicator, claim, "\"0\"").then().statusCode(200);

        reopen(admin, claim, "The register was corrected.").then().statusCode(200);

        admin.asks()
                .get(admin.at("/activities?claim=" + claim))
                .then()
                .body("items[0].verb", equalTo("reopened"))
                .body("items[0].before", equalTo(Map.of("verdict", "TOO_VAGUE", "origin", "ADJUDICATED")))
                .body("items[0].after", equalTo(Map.of("reason", "The register was corrected.")))
                .body("items[1].verb", equalTo("decided"))
                .body("items[1].before", equalTo(Map.of("state", "DISPUTED")))
                .body("items[1].after", equalTo(Map.of("verdict", "TOO_VAGUE", "origin", "ADJUDICATED")));
    }

    @Test
    void after_a_reopening_a_new_round_decides_anew() {
        var admin = given.admin();
        var claim = claims.claim(admin);
        assess(admin, claim, "TOO_VAGUE");
        reopen(admin, claim, "The register was corrected.").then().statusCode(200);

        assess(admin, claim, "NOT_CHECKABLE");

        admin.asks()
                .get(review(admin, claim))
                .then()
                .body("state", equalTo("DECIDED"))
                .body("decision.verdict", equalTo("NOT_CHECKABLE"))
                .body("decisions.verdict", contains("TOO_VAGUE", "NOT_CHECKABLE"))
                .body("assessment.round", equalTo(2));
    }

    @Test
    void a_draft_begun_before_a_reopening_counts_after_it() {
        var admin = given.admin();
        var reviewer = given.member(admin, "REVIEWER");
        var claim = claims.claim(admin);
        var draft = reviewer.asks().body(judgement("NOT_CHECKABLE")).put(AssessmentHttpTest.mine(admin, claim));
        assess(admin, claim, "TOO_VAGUE");
        reopen(admin, claim, "Somebody had not finished.").then().statusCode(200);

        reviewer.asks()
                .header("If-Match", draft.header("ETag"))
                .post(AssessmentHttpTest.mine(admin, claim) + "/submit")
                .then()
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("assessment.round", equalTo(2));
    }

    @Test
    void nothing_is_reopened_without_a_reason_or_a_decision() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 2));
        var claim = claims.claim(admin);

        for (String reason : List.of("", "  ")) {
            reopen(admin, claim, reason).then().statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        }
        reopen(admin, claim, "Why not.").then().statusCode(409);
    }

    private static Response adjudicate(Person person, String claim, @Nullable String ifMatch) {
        var request = person.asks();
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body(Map.of("verdict", "TOO_VAGUE", "justification", "Nobody says which cranes."))
                .post(person.at("/claims/" + claim + "/adjudicate"));
    }

    private static Response reopen(Person person, String claim, String reason) {
        return person.asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", reason))
                .post(person.at("/claims/" + claim + "/reopen"));
    }

    private String dispute(Person admin) {
        var claim = claims.claim(admin);
        assess(admin, claim, "TOO_VAGUE");
        assess(given.member(admin, "REVIEWER"), claim, "NOT_CHECKABLE");
        return claim;
    }
}
