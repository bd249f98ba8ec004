package org.touchstone.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;

@QuarkusTest
class AssessmentHttpTest {
    @Inject
    Given given;

    @Inject
    GivenClaims claims;

    @Inject
    EntityManager entities;

    @Test
    void a_draft_is_kept_until_it_is_whole() {
        var admin = given.admin();
        var claim = claims.claim(admin);

        admin.asks()
                .body(Map.of("justification", "I count ni"))
                .put(mine(admin, claim))
                .then()
                .statusCode(200);

        admin.asks()
                .get(review(admin, claim))
                .then()
                .body("assessment.justification", equalTo("I count ni"))
                .body("assessment.submittedAt", nullValue())
                .body("assessment.verdict", nullValue())
                .body("state", equalTo("OPEN"));
    }

    @Test
    void a_draft_is_nobody_elses_to_see() {
        var admin = given.admin().sets(Map.of("blind", false));
        var other = given.member(admin, "EDITOR");
        var claim = claims.claim(admin);
        admin.asks()
                .body(Map.of("verdict", "REFUTED"))
                .put(mine(admin, claim))
                .then()
                .statusCode(200);

        other.asks()
                .get(review(admin, claim))
                .then()
                .statusCode(200)
                .body("assessment", nullValue())
                .body("others", hasSize(0));
        assertThat(given.sql("select 1 from activity where claim_id = ?1", claim))
                .isEmpty();
    }

    @Test
    void a_saved_draft_is_overwritten_only_by_who_has_seen_it() {
        var admin = given.admin();
        var claim = claims.claim(admin);
        var saved = admin.asks().body(Map.of("justification", "first")).put(mine(admin, claim));

        admin.asks()
                .body(Map.of("justification", "second"))
                .put(mine(admin, claim))
                .then()
                .statusCode(428);
        admin.asks()
                .header("If-None-Match", "*")
                .body(Map.of("justification", "second"))
                .put(mine(admin, claim))
                .then()
                .statusCode(412)
                .body("current.justification", equalTo("first"));
        admin.asks()
                .header("If-Match", saved.header("ETag"))
                .body(Map.of("justification", "second"))
                .put(mine(admin, claim))
                .then()
                .statusCode(200)
                .body("justification", equalTo("second"));
        admin.asks()
                .header("If-Match", saved.header("ETag"))
                .body(Map.of("justification", "third"))
                .put(mine(admin, claim))
                .then()
                .statusCode(412)
                .body("current.justification", equalTo("second"));
    }

    @Test
    void a_draft_can_be_thrown_away() {
        var admin = given.admin();
        var claim = claims.claim(admin);
        var saved = admin.asks().body(Map.of("justification", "no")).put(mine(admin, claim));

        admin.asks()
                .header("If-Match", saved.header("ETag"))
                .delete(mine(admin, claim))
                .then()
                .statusCode(204);

        admin.asks().get(review(admin, claim)).then().body("assessment", nullValue());
        admin.asks()
                .header("If-Match", saved.header("ETag"))
                .delete(mine(admin, claim))
                .then()
                .statusCode(404);
    }

    @Test
    void one_reviewer_decides_where_one_is_enough() {
        var admin = given.admin();
        var claim = claims.claim(admin);
        var evidence = claims.evidence(admin, claim);
        var saved = admin.asks().body(supported(evidence)).put(mine(admin, claim));

        admin.asks()
                .header("If-Match", saved.header("ETag"))
                .post(mine(admin, claim) + "/submit")
                .then()
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("decision.verdict", equalTo("SUPPORTED"))
                .body("decision.origin", equalTo("SINGLE_REVIEWER"))
                .body("decision.justification", equalTo("The port register lists nine."))
                .body("decision.correctedValue", equalTo("9"))
                .body("decision.assessments", hasSize(1))
                .body("assessment.evidence", contains(evidence))
                .body("assessment.submittedAt", notNullValue())
                .body("waitingFor", nullValue());
    }

    @Test
    void an_assessment_is_written_and_handed_in_at_once() {
        var admin = given.admin();
        var claim = claims.claim(admin);
        var evidence = claims.evidence(admin, claim);

        var made = admin.asks().body(supported(evidence)).post(assessments(admin, claim));

        made.then()
                .statusCode(201)
                .body("verdict", equalTo("SUPPORTED"))
                .body("round", equalTo(1))
                .body("asOf", equalTo("2026-11"))
                .body("condition", equalTo("if broken ones count"))
                .body("allowed", contains("READ"));
        admin.asks().get(made.header("Location")).then().statusCode(200).body("id", equalTo(made.path("id")));
    }

    @Test
    void a_verdict_holds_for_no_day_that_has_not_come() {
        var admin = given.admin();
        var claim = claims.claim(admin);
        var wanted = supported(claims.evidence(admin, claim));
        wanted.put("asOf", "2131-01-01");

        admin.asks()
                .body(wanted)
                .post(assessments(admin, claim))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/asOf"));
    }

    @Test
    void where_two_are_needed_the_claim_waits_and_says_for_whom() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 2));
        var reviewer = given.member(admin, "REVIEWER");
        given.member(admin, "READER");
        given.member(admin, "ADJUDICATOR");
        var claim = claims.claim(admin);

        assess(admin, claim, "NOT_CHECKABLE");

        admin.asks()
                .get(review(admin, claim))
                .then()
                .body("state", equalTo("IN_REVIEW"))
                .body("waitingFor.needed", equalTo(2))
                .body("waitingFor.missing", equalTo(1))
                .body("waitingFor.reviewers.name", not(hasItem(admin.name())))
                .body("waitingFor.reviewers.size()", equalTo(2))
                .body("waitingFor.reviewers.name", hasItem(reviewer.name()));
    }

    @Test
    void two_who_agree_decide_unanimously_in_the_words_of_the_surer() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 2));
        var reviewer = given.member(admin, "REVIEWER");
        var claim = claims.claim(admin);
        assess(admin, claim, "NOT_CHECKABLE");
        reviewer.asks()
                .body(Map.of("verdict", "NOT_CHECKABLE", "confidence", 5, "justification", "Nobody counted."))
                .post(assessments(admin, claim))
                .then()
                .statusCode(201);

        admin.asks()
                .get(review(admin, claim))
                .then()
                .body("decision.origin", equalTo("UNANIMOUS"))
                .body("decision.justification", equalTo("Nobody counted."))
                .body("decision.contributor", nullValue())
                .body("decision.assessments", hasSize(2));
    }

    @Test
    void a_majority_decides_where_the_workspace_lets_it() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 3, "majorityDecides", true));
        var claim = claims.claim(admin);
        assess(admin, claim, "NOT_CHECKABLE");
        assess(given.member(admin, "REVIEWER"), claim, "TOO_VAGUE");
        assess(given.member(admin, "EDITOR"), claim, "TOO_VAGUE");

        admin.asks()
                .get(review(admin, claim))
                .then()
                .body("state", equalTo("DECIDED"))
                .body("decision.verdict", equalTo("TOO_VAGUE"))
                .body("decision.origin", equalTo("MAJORITY"));
    }

    @Test
    void supported_and_refuted_rest_on_evidence() {
        var admin = given.admin();
        var claim = claims.claim(admin);
        var body = supported("none");
        body.put("evidence", List.of());

        for (String verdict : List.of("SUPPORTED", "REFUTED")) {
            body.put("verdict", verdict);
            admin.asks()
                    .body(body)
                    .post(assessments(admin, claim))
                    .then()
                    .statusCode(422)
                    .body("detail", containsString("Tick at least one piece of evidence"));
        }
    }

    @Test
    void not_enough_evidence_needs_an_inquiry() {
        var admin = given.admin();
        var claim = claims.claim(admin);
        var body = judgement("NOT_ENOUGH_EVIDENCE");
        admin.asks()
                .body(body)
                .post(assessments(admin, claim))
                .then()
                .statusCode(422)
                .body("detail", containsString("Record what was looked for"));

        claims.inquiry(admin, claim);

        admin.asks().body(body).post(assessments(admin, claim)).then().statusCode(201);
    }

    @Test
    void what_a_submission_lacks_is_named() {
        var admin = given.admin();
        var claim = claims.claim(admin);

        for (String part : List.of("verdict", "confidence", "justification")) {
            var body = judgement("TOO_VAGUE");
            body.remove(part);
            admin.asks()
                    .body(body)
                    .post(assessments(admin, claim))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/" + part));
        }
    }

    @Test
    void what_cannot_be_right_is_refused_with_its_field() {
        var admin = given.admin();
        var claim = claims.claim(admin);
        var wrong = Map.of(
                "/verdict", Map.of("verdict", "RATHER_TRUE"),
                "/asOf", Map.of("asOf", "last spring"),
                "/confidence", Map.of("confidence", 6),
                "/evidence/0", Map.of("evidence", List.of("01hzzzzzzzzzzzzzzzzzzzzzzz")),
                "/correctedValue", Map.of("correctedValue", "9".repeat(501)));

        wrong.forEach((pointer, body) -> admin.asks()
                .body(body)
                .put(mine(admin, claim))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer)));
    }

    @Test
    void evidence_of_another_claim_cannot_be_ticked() {
        var admin = given.admin();
        var foreign = claims.evidence(admin, claims.claim(admin));

        admin.asks()
                .body(supported(foreign))
                .put(mine(admin, claims.claim(admin)))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/evidence/0"));
    }

    @Test
    void a_submitted_assessment_stays_as_it_is_whatever_is_asked() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 2));
        var claim = claims.claim(admin);
        var made = assess(admin, claim, "TOO_VAGUE");

        admin.asks().post(mine(admin, claim) + "/submit").then().statusCode(409);
        admin.asks()
                .header("If-Match", "\"0\"")
                .delete(mine(admin, claim))
                .then()
                .statusCode(404);
        admin.asks()
                .body(Map.of("verdict", "REFUTED"))
                .put(assessments(admin, claim) + "/" + made)
                .then()
                .statusCode(oneOf(404, 405));
        admin.asks()
                .body(Map.of("justification", "later"))
                .put(mine(admin, claim))
                .then()
                .statusCode(200);

        admin.asks()
                .get(assessments(admin, claim) + "/" + made)
                .then()
                .body("verdict", equalTo("TOO_VAGUE"))
                .body("justification", equalTo("I looked."));
    }

    @Test
    void not_even_the_server_itself_can_change_a_submitted_assessment() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 2));
        var made = assess(admin, claims.claim(admin), "TOO_VAGUE");

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> stored(made).write(new Judgement(null, 1, "else", null, null, null, Set.of()), 1)))
                .hasMessageContaining("stays as it is");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> entities.remove(stored(made))))
                .hasStackTraceContaining("a submitted assessment never changes");
    }

    @Test
    void a_change_of_mind_is_a_new_round() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 2));
        var claim = claims.claim(admin);
        assess(admin, claim, "TOO_VAGUE");

        var draft = admin.asks().body(judgement("NOT_CHECKABLE")).put(mine(admin, claim));
        admin.asks()
                .header("If-Match", draft.header("ETag"))
                .post(mine(admin, claim) + "/submit")
                .then()
                .statusCode(200)
                .body("assessment.round", equalTo(2))
                .body("assessment.verdict", equalTo("NOT_CHECKABLE"))
                .body("earlier.verdict", contains("TOO_VAGUE"))
                .body("waitingFor.missing", equalTo(1));
    }

    @Test
    void a_change_of_mind_can_end_a_dispute() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 2));
        var reviewer = given.member(admin, "REVIEWER");
        var claim = claims.claim(admin);
        assess(admin, claim, "TOO_VAGUE");
        assess(reviewer, claim, "NOT_CHECKABLE");
        admin.asks().get(review(admin, claim)).then().body("state", equalTo("DISPUTED"));

        assess(reviewer, claim, "TOO_VAGUE");

        admin.asks()
                .get(review(admin, claim))
                .then()
                .body("state", equalTo("DECIDED"))
                .body("decision.origin", equalTo("UNANIMOUS"));
    }

    @Test
    void a_draft_is_not_written_over_by_an_assessment_that_has_not_seen_it() {
        var admin = given.admin();
        var claim = claims.claim(admin);
        var draft =
                admin.asks().body(Map.of("justification", "typed elsewhere")).put(mine(admin, claim));

        admin.asks()
                .body(judgement("TOO_VAGUE"))
                .post(assessments(admin, claim))
                .then()
                .statusCode(428);
        admin.asks()
                .header("If-Match", draft.header("ETag"))
                .body(judgement("TOO_VAGUE"))
                .post(assessments(admin, claim))
                .then()
                .statusCode(201)
                .body("round", equalTo(1));
    }

    @Test
    void only_an_accepted_claim_is_assessed() {
        var admin = given.admin();

        for (String intake : List.of("CANDIDATE", "SET_ASIDE", "DISCARDED")) {
            admin.asks()
                    .body(judgement("TOO_VAGUE"))
                    .post(assessments(admin, claims.claim(admin, intake)))
                    .then()
                    .statusCode(409);
        }
    }

    @Test
    void a_decided_claim_takes_no_further_assessment_and_keeps_the_draft() {
        var admin = given.admin();
        var reviewer = given.member(admin, "REVIEWER");
        var claim = claims.claim(admin);
        var draft = reviewer.asks().body(judgement("NOT_CHECKABLE")).put(mine(admin, claim));
        assess(admin, claim, "TOO_VAGUE");

        reviewer.asks()
                .header("If-Match", draft.header("ETag"))
                .post(mine(admin, claim) + "/submit")
                .then()
                .statusCode(409)
                .body("detail", containsString("your draft is kept"));

        reviewer.asks().get(review(admin, claim)).then().body("assessment.verdict", equalTo("NOT_CHECKABLE"));
    }

    @Test
    void an_assessment_of_a_wording_that_has_gone_is_refused() {
        var admin = given.admin();
        var claim = claims.claim(admin);
        var body = judgement("TOO_VAGUE");
        body.put("statementNumber", 2);

        admin.asks()
                .body(body)
                .post(assessments(admin, claim))
                .then()
                .statusCode(409)
                .body("detail", containsString("The statement was changed"));
    }

    @Test
    void readers_and_adjudicators_do_not_assess() {
        var admin = given.admin();
        var claim = claims.claim(admin);

        for (String role : List.of("READER", "ADJUDICATOR")) {
            given.member(admin, role)
                    .asks()
                    .body(judgement("TOO_VAGUE"))
                    .post(assessments(admin, claim))
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void a_claim_of_another_workspace_is_not_there() {
        var admin = given.admin();
        var foreign = claims.claim(given.admin());

        admin.asks().get(review(admin, foreign)).then().statusCode(404);
        admin.asks()
                .body(judgement("TOO_VAGUE"))
                .post(assessments(admin, foreign))
                .then()
                .statusCode(404);
    }

    @Test
    void each_submission_leaves_its_entry_in_the_log() {
        var admin = given.admin();
        var claim = claims.claim(admin);

        var made = assess(admin, claim, "TOO_VAGUE");

        assertThat(given.sql(
                        "select verb, subject_kind, sealed from activity where claim_id = ?1 order by public_id",
                        claim))
                .extracting(row -> List.of((Object[]) row))
                .containsExactly(List.of("submitted", "assessment", true), List.of("decided", "decision", false));
        assertThat(given.sql("select 1 from activity where subject_id = ?1", made))
                .hasSize(1);
    }

    private Assessment stored(String publicId) {
        return entities.createQuery("from Assessment a where a.publicId = :id", Assessment.class)
                .setParameter("id", publicId)
                .getSingleResult();
    }

    static String assess(Given.Person reviewer, String claim, String verdict) {
        return reviewer.asks()
                .body(judgement(verdict))
                .post(assessments(reviewer, claim))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Map<String, Object> judgement(String verdict) {
        return new HashMap<>(Map.of("verdict", verdict, "confidence", 4, "justification", "I looked."));
    }

    private static Map<String, Object> supported(String evidence) {
        return new HashMap<>(Map.of(
                "verdict", "SUPPORTED",
                "confidence", 4,
                "justification", "The port register lists nine.",
                "asOf", "2026-11",
                "condition", "if broken ones count",
                "correctedValue", "9",
                "evidence", List.of(evidence)));
    }

    static String review(Given.Person person, String claim) {
        return person.at("/claims/" + claim + "/review");
    }

    static String assessments(Given.Person person, String claim) {
        return person.at("/claims/" + claim + "/assessments");
    }

    static String mine(Given.Person person, String claim) {
        return assessments(person, claim) + "/mine";
    }
}
