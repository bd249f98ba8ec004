package org.touchstone.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.touchstone.review.AssessmentHttpTest.assess;
import static org.touchstone.review.AssessmentHttpTest.assessments;
import static org.touchstone.review.AssessmentHttpTest.judgement;
import static org.touchstone.review.AssessmentHttpTest.review;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;
import org.touchstone.Given.Person;
import org.touchstone.GivenArticles;

/** What becomes of claims that wait for reviewers when the rule changes by which they are decided. */
@QuarkusTest
class ChangedRuleHttpTest {
    @Inject
    Given given;

    @Inject
    GivenClaims claims;

    @Inject
    GivenArticles articles;

    @Test
    void a_claim_that_has_enough_by_a_lowered_number_of_its_workspace_is_decided() {
        var admin = two();
        var reviewer = given.member(admin, "REVIEWER");
        var claim = claims.claim(admin);
        assess(reviewer, claim, "TOO_VAGUE");

        admin.sets(Map.of("reviewersNeeded", 1));

        reviewer.asks()
                .get(review(admin, claim))
                .then()
                .body("state", equalTo("DECIDED"))
                .body("decision.verdict", equalTo("TOO_VAGUE"))
                .body("decision.origin", equalTo("SINGLE_REVIEWER"))
                .body("decision.justification", equalTo("I looked."))
                .body("decision.contributor", nullValue())
                .body("decision.assessments", hasSize(1))
                .body("waitingFor", nullValue());
        assertThat(decided(claim)).containsExactly(admin.name());
    }

    @Test
    void a_claim_that_has_enough_by_a_lowered_number_of_its_article_is_decided() {
        var admin = two();
        var article = articles.article(admin);
        var claim = articles.claim(admin, article, "seven times").getString("id");
        var elsewhere = claims.claim(admin);
        assess(admin, claim, "TOO_VAGUE");
        assess(admin, elsewhere, "TOO_VAGUE");

        change(admin, "/articles/" + article, "1").then().statusCode(200);

        stands(admin, claim, "DECIDED");
        stands(admin, elsewhere, "IN_REVIEW");
        assertThat(decided(claim)).containsExactly(admin.name());
    }

    @Test
    void a_claim_that_has_enough_by_a_lowered_number_of_its_own_is_decided() {
        var admin = two();
        var claim = claims.claim(admin);
        assess(given.member(admin, "REVIEWER"), claim, "TOO_VAGUE");

        change(admin, "/claims/" + claim, "1").then().statusCode(200);

        stands(admin, claim, "DECIDED");
        assertThat(decided(claim)).containsExactly(admin.name());
    }

    @Test
    void a_number_of_its_own_shields_a_claim_from_that_of_its_workspace_until_it_is_taken_away() {
        var admin = two();
        var claim = claims.claim(admin);
        change(admin, "/claims/" + claim, "2").then().statusCode(200);
        assess(admin, claim, "TOO_VAGUE");

        admin.sets(Map.of("reviewersNeeded", 1));
        stands(admin, claim, "IN_REVIEW");

        change(admin, "/claims/" + claim, "null").then().statusCode(200);
        stands(admin, claim, "DECIDED");
    }

    @Test
    void a_dispute_is_decided_once_a_majority_may() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 3));
        var claim = claims.claim(admin);
        assess(admin, claim, "NOT_CHECKABLE");
        assess(given.member(admin, "REVIEWER"), claim, "TOO_VAGUE");
        assess(given.member(admin, "EDITOR"), claim, "TOO_VAGUE");
        stands(admin, claim, "DISPUTED");

        admin.sets(Map.of("majorityDecides", true));

        admin.asks()
                .get(review(admin, claim))
                .then()
                .body("state", equalTo("DECIDED"))
                .body("decision.verdict", equalTo("TOO_VAGUE"))
                .body("decision.origin", equalTo("MAJORITY"))
                .body("decision.assessments", hasSize(3));
    }

    @Test
    void different_verdicts_that_are_enough_now_are_a_dispute() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 3, "blind", false));
        var claim = claims.claim(admin);
        assess(admin, claim, "NOT_CHECKABLE");
        assess(given.member(admin, "REVIEWER"), claim, "TOO_VAGUE");

        admin.sets(Map.of("reviewersNeeded", 2));

        stands(admin, claim, "DISPUTED");
    }

    @Test
    void a_raised_number_reopens_nothing_that_is_decided() {
        var admin = given.admin();
        var article = articles.article(admin);
        var claim = articles.claim(admin, article, "seven times").getString("id");
        assess(admin, claim, "TOO_VAGUE");
        var decision = admin.asks().get(review(admin, claim)).path("decision.id");

        admin.sets(Map.of("reviewersNeeded", 3));
        change(admin, "/articles/" + article, "4").then().statusCode(200);
        change(admin, "/claims/" + claim, "5").then().statusCode(200);

        admin.asks()
                .get(review(admin, claim))
                .then()
                .body("state", equalTo("DECIDED"))
                .body("decision.id", equalTo(decision))
                .body("decisions", hasSize(1));
    }

    @Test
    void what_is_of_an_older_wording_counts_no_more_than_at_a_submission() {
        var admin = two().sets(Map.of("blind", false));
        var reworded = claims.claim(admin);
        assess(admin, reworded, "TOO_VAGUE");
        claims.reword(reworded, "The harbour has ten cranes.");

        admin.sets(Map.of("reviewersNeeded", 1));

        stands(admin, reworded, "IN_REVIEW");
    }

    @Test
    void a_claim_set_aside_stays_and_is_decided_when_it_is_taken_up_again() {
        var admin = two();
        var aside = claims.claim(admin);
        var discarded = claims.claim(admin);
        for (var claim : List.of(aside, discarded)) {
            assess(admin, claim, "TOO_VAGUE");
        }
        step(admin, aside, "set-aside", Map.of());
        step(admin, discarded, "discard", Map.of("reason", "OTHER"));

        admin.sets(Map.of("reviewersNeeded", 1));

        admin.asks()
                .get(review(admin, aside))
                .then()
                .body("state", equalTo("SET_ASIDE"))
                .body("decision", nullValue());
        admin.asks()
                .get(review(admin, discarded))
                .then()
                .body("state", equalTo("DISCARDED"))
                .body("decision", nullValue());

        step(admin, aside, "restore", Map.of());

        stands(admin, aside, "DECIDED");
    }

    @Test
    void in_a_blind_workspace_the_decision_ends_the_seal_and_a_dispute_does_not() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 3));
        var reader = given.member(admin, "READER");
        var others = List.of(given.member(admin, "REVIEWER"), given.member(admin, "REVIEWER"));
        var agreed = claims.claim(admin);
        var disputed = claims.claim(admin);
        others.forEach(each -> assess(each, agreed, "TOO_VAGUE"));
        assess(others.get(0), disputed, "TOO_VAGUE");
        assess(others.get(1), disputed, "NOT_CHECKABLE");

        admin.sets(Map.of("reviewersNeeded", 2));

        for (var asker : List.of(admin, reader)) {
            asker.asks()
                    .get(review(admin, agreed))
                    .then()
                    .body("state", equalTo("DECIDED"))
                    .body("sealed", equalTo(false))
                    .body("others", hasSize(2));
            asker.asks()
                    .get(review(admin, disputed))
                    .then()
                    .body("state", equalTo("OPEN"))
                    .body("sealed", equalTo(true))
                    .body("others", nullValue());
        }
        stands(others.get(0), disputed, "DISPUTED");
    }

    @Test
    void a_stale_change_decides_nothing() {
        var admin = two();
        var claim = claims.claim(admin);
        assess(admin, claim, "TOO_VAGUE");
        var stale = admin.asks().get(admin.at("")).header("ETag");
        admin.sets(Map.of("name", "Another name"));

        admin.asks()
                .header("If-Match", stale)
                .body(Map.of("reviewersNeeded", 1))
                .patch(admin.at(""))
                .then()
                .statusCode(412)
                .body("current.reviewersNeeded", equalTo(2));

        stands(admin, claim, "IN_REVIEW");
        assertThat(decided(claim)).isEmpty();
    }

    @Test
    void more_claims_than_go_into_one_page_are_all_decided() {
        var admin = two();
        var waiting = new ArrayList<String>();
        for (int i = 0; i < 205; i++) {
            waiting.add(claims.claim(admin));
        }
        assess(admin, waiting.get(0), "TOO_VAGUE");
        assess(admin, waiting.get(204), "TOO_VAGUE");

        admin.sets(Map.of("reviewersNeeded", 1));

        stands(admin, waiting.get(0), "DECIDED");
        stands(admin, waiting.get(1), "OPEN");
        stands(admin, waiting.get(204), "DECIDED");
    }

    @Test
    void whoever_hands_in_while_the_number_is_lowered_leaves_no_claim_waiting() throws Exception {
        var admin = two();
        var reviewer = given.member(admin, "REVIEWER");
        var pool = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < 12; i++) {
                var claim = claims.claim(admin);
                admin.sets(Map.of("reviewersNeeded", 2));
                var etag = admin.asks().get(admin.at("")).header("ETag");
                List<Callable<Integer>> calls = List.of(
                        () -> reviewer.asks()
                                .body(judgement("TOO_VAGUE"))
                                .post(assessments(admin, claim))
                                .statusCode(),
                        () -> admin.asks()
                                .header("If-Match", etag)
                                .body(Map.of("reviewersNeeded", 1))
                                .patch(admin.at(""))
                                .statusCode());

                var statuses = new ArrayList<Integer>();
                for (var done : pool.invokeAll(calls)) {
                    statuses.add(done.get());
                }

                assertThat(statuses).containsExactly(201, 200);
                stands(admin, claim, "DECIDED");
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private Person two() {
        return given.admin().sets(Map.of("reviewersNeeded", 2));
    }

    private static void stands(Person asker, String claim, String state) {
        asker.asks().get(review(asker, claim)).then().body("state", equalTo(state));
    }

    private static Response change(Person editor, String path, String number) {
        var at = editor.at(path);
        var etag = editor.asks().get(at).then().statusCode(200).extract().header("ETag");
        return editor.asks()
                .header("If-Match", etag)
                .body("{\"reviewersNeeded\": " + number + "}")
                .patch(at);
    }

    private static void step(Person editor, String claim, String step, Map<String, Object> body) {
        var at = editor.at("/claims/" + claim);
        var etag = editor.asks().get(at).then().statusCode(200).extract().header("ETag");
        editor.asks()
                .header("If-Match", etag)
                .body(new HashMap<>(body))
                .post(at + "/" + step)
                .then()
                .statusCode(200);
    }

    /** Who is logged to have had a claim decided. */
    private List<String> decided(String claim) {
        var found = given.sql(
                "select c.name from activity a join contributor c on c.id = a.contributor_id"
                        + " where a.claim_id = ?1 and a.verb = 'decided'",
                claim);
        return found.stream().map(String::valueOf).toList();
    }
}
