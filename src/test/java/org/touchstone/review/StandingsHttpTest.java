package org.touchstone.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchstone.review.AssessmentHttpTest.assess;
import static org.touchstone.review.AssessmentHttpTest.judgement;
import static org.touchstone.review.AssessmentHttpTest.mine;
import static org.touchstone.review.AssessmentHttpTest.review;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;
import org.touchstone.Given.Person;
import org.touchstone.GivenArticles;

@QuarkusTest
class StandingsHttpTest {
    @Inject
    Given given;

    @Inject
    GivenArticles articles;

    @Inject
    GivenClaims claims;

    @Test
    void an_article_shows_each_claim_as_its_review_shows_it_whoever_asks() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 2));
        var second = given.member(admin, "REVIEWER");
        var article = articles.article(admin);
        var open = claim(admin, article, "480 million crowns");
        var drafted = claim(admin, article, "March 2021");
        var inReview = claim(admin, article, "four years");
        var disputed = claim(admin, article, "seven times");
        var decided = claim(admin, article, "half as much again as planned");
        var outdated = claim(admin, article, "the maps promised rock");
        second.asks()
                .body(judgement("TOO_VAGUE"))
                .put(mine(admin, drafted))
                .then()
                .statusCode(200);
        assess(second, inReview, "TOO_VAGUE");
        assess(second, disputed, "TOO_VAGUE");
        assess(admin, disputed, "NOT_CHECKABLE");
        assess(second, decided, "TOO_VAGUE");
        assess(admin, decided, "TOO_VAGUE");
        assess(second, outdated, "TOO_VAGUE");
        claims.reword(outdated, "The maps show rock under the harbour.");
        var people = List.of(
                admin,
                second,
                given.member(admin, "EDITOR"),
                given.member(admin, "ADJUDICATOR"),
                given.member(admin, "READER"));

        var shown = new ArrayList<String>();
        var expected = new ArrayList<String>();
        for (Person person : people) {
            var reading = articles.reading(person, article);
            for (String claim : List.of(open, drafted, inReview, disputed, decided, outdated)) {
                shown.add(inShort(reading, "claims.find { it.id == '" + claim + "' }."));
                expected.add(inShort(person.asks().get(review(person, claim)).jsonPath(), ""));
            }
        }

        assertThat(shown).isEqualTo(expected);
        assertThat(states(admin, article, disputed, inReview)).containsExactly("DISPUTED", "OPEN");
        assertThat(states(second, article, disputed, inReview)).containsExactly("DISPUTED", "IN_REVIEW");
        assertThat(states(people.get(2), article, disputed, inReview)).containsExactly("OPEN", "OPEN");
        assertThat(states(people.get(3), article, disputed, inReview)).containsExactly("DISPUTED", "IN_REVIEW");
    }

    @Test
    void a_claim_says_what_its_reader_has_done_and_who_is_missing() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 2));
        var article = articles.article(admin);
        var drafted = claim(admin, article, "March 2021");
        var inReview = claim(admin, article, "four years");
        admin.asks()
                .body(judgement("TOO_VAGUE"))
                .put(mine(admin, drafted))
                .then()
                .statusCode(200);
        assess(admin, inReview, "TOO_VAGUE");

        var reading = articles.reading(admin, article);

        String first = "claims.find { it.id == '" + drafted + "' }.";
        String second = "claims.find { it.id == '" + inReview + "' }.";
        assertThat(reading.getMap(first + "mine")).isEqualTo(Map.of("submitted", false, "draft", true));
        assertThat(reading.getMap(second + "mine")).isEqualTo(Map.of("submitted", true, "draft", false));
        assertThat(reading.getList(second + "lacks.text")).contains("One more reviewer is missing.");
        assertThat(reading.getList(first + "lacks.text")).doesNotContain("One more reviewer is missing.");
    }

    private String claim(Person person, String article, String words) {
        return articles.claim(person, article, words).getString("id");
    }

    private List<String> states(Person person, String article, String... claims) {
        var reading = articles.reading(person, article);
        return List.of(claims).stream()
                .map(claim -> reading.getString("claims.find { it.id == '" + claim + "' }.state"))
                .toList();
    }

    private static String inShort(JsonPath answer, String at) {
        return answer.getString(at + "state") + " " + answer.getString(at + "decision.verdict") + " "
                + answer.getList(at + "allowed");
    }
}
