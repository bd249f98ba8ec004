package org.touchstone.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.touchstone.review.AssessmentHttpTest.assessments;
import static org.touchstone.review.AssessmentHttpTest.judgement;
import static org.touchstone.review.AssessmentHttpTest.mine;
import static org.touchstone.review.AssessmentHttpTest.review;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;
import org.touchstone.Given.Person;

/** Real threads over HTTP: what happens when several people assess one claim in the same moment. */
@QuarkusTest
class AssessmentsAtOnceHttpTest {
    private static final int CLAIMS = 12;

    @Inject
    Given given;

    @Inject
    GivenClaims claims;

    @Test
    void of_two_reviewers_at_once_both_count_and_one_decision_comes_of_them() throws Exception {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 2));
        var reviewers = List.of(admin, given.member(admin, "REVIEWER"));
        for (int i = 0; i < CLAIMS; i++) {
            var claim = claims.claim(admin);

            var statuses = atOnce(reviewers, claim);

            assertThat(statuses).containsOnly(201);
            admin.asks()
                    .get(review(admin, claim))
                    .then()
                    .body("state", equalTo("DECIDED"))
                    .body("decisions", hasSize(1))
                    .body("decision.assessments", hasSize(2))
                    .body("others", hasSize(1));
        }
    }

    @Test
    void where_one_is_enough_one_of_two_at_once_decides_and_the_other_is_told() throws Exception {
        var admin = given.admin();
        var reviewers = List.of(admin, given.member(admin, "REVIEWER"));
        for (int i = 0; i < CLAIMS; i++) {
            var claim = claims.claim(admin);

            var statuses = atOnce(reviewers, claim);

            assertThat(statuses).containsExactlyInAnyOrder(201, 409);
            admin.asks().get(review(admin, claim)).then().body("decisions", hasSize(1));
        }
    }

    @Test
    void a_draft_handed_in_twice_at_once_is_one_assessment() throws Exception {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 2));
        for (int i = 0; i < CLAIMS; i++) {
            var claim = claims.claim(admin);
            var draft = admin.asks().body(judgement("TOO_VAGUE")).put(mine(admin, claim));

            var statuses = run(List.of(admin, admin), person -> person.asks()
                    .header("If-Match", draft.header("ETag"))
                    .post(mine(person, claim) + "/submit")
                    .statusCode());

            assertThat(statuses).containsExactlyInAnyOrder(200, 409);
            assertThat(given.sql(
                            "select a.round from assessment a join claim c on c.id = a.claim_id where c.public_id = ?1",
                            claim))
                    .hasSize(1);
        }
    }

    private static List<Integer> atOnce(List<Person> reviewers, String claim) throws Exception {
        return run(reviewers, person -> person.asks()
                .body(judgement("TOO_VAGUE"))
                .post(assessments(person, claim))
                .statusCode());
    }

    private interface Call {
        int by(Person person);
    }

    private static List<Integer> run(List<Person> people, Call call) throws Exception {
        var start = new CyclicBarrier(people.size());
        var pool = Executors.newFixedThreadPool(people.size());
        try {
            var calls = new ArrayList<Callable<Integer>>();
            for (Person person : people) {
                calls.add(() -> {
                    start.await();
                    return call.by(person);
                });
            }
            var statuses = new ArrayList<Integer>();
            for (Future<Integer> done : pool.invokeAll(calls)) {
                statuses.add(done.get());
            }
            return statuses;
        } finally {
            pool.shutdownNow();
        }
    }
}
