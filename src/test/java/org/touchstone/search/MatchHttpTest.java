package org.touchstone.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.Given;
import org.touchstone.Given.Person;
import org.touchstone.GivenArticles;

@QuarkusTest
class MatchHttpTest {
    @Inject
    Given given;

    @Inject
    GivenArticles articles;

    @Test
    void the_claim_that_says_the_same_in_other_words_comes_first() {
        var admin = given.admin();
        var article = articles.article(admin);
        String claim = articles.claim(admin, article, "The mayor has visited the site seven times")
                .getString("id");

        match(admin, "How often did mayors visit this site? 7 times, they say.")
                .statusCode(200)
                .body("matches[0].claim.id", equalTo(claim))
                .body("matches[0].claim.state", equalTo("OPEN"))
                .body("matches[0].score", greaterThan(0.5f))
                .body("matches.score", everyItem(lessThanOrEqualTo(1.0f)))
                .body("matches[0].explanation", containsString("site"));
    }

    @Test
    void what_the_splitter_proposed_is_found_and_told_by_its_state() {
        var admin = given.admin();
        articles.article(admin);

        match(admin, "The tunnel costs 480 million crowns.")
                .body("matches.claim.state", hasItem("CANDIDATE"))
                .body("matches[0].explanation", containsString("tunnel"));
    }

    @Test
    void a_discarded_claim_is_not_found() {
        var admin = given.admin();
        var article = articles.article(admin);
        var claim = articles.claim(admin, article, "Work began in March 2021");
        admin.asks()
                .header("If-Match", "\"" + claim.getInt("version") + "\"")
                .body(Map.of("reason", "OTHER"))
                .post(admin.at("/claims/" + claim.getString("id") + "/discard"))
                .then()
                .statusCode(200);

        match(admin, "Work began in March 2021").body("matches.claim.id", not(hasItem(claim.getString("id"))));
    }

    @Test
    void a_text_that_shares_no_word_matches_nothing() {
        var admin = given.admin();
        articles.article(admin);

        match(admin, "Lemons grow here.").body("matches", hasSize(0));
        match(admin, "… !").body("matches", hasSize(0));
        match(admin, "100 % of_all").statusCode(200);
    }

    @Test
    void only_so_many_are_shown_as_are_asked_for() {
        var admin = given.admin();
        articles.article(admin);

        admin.asks()
                .body(Map.of("text", "the harbour tunnel", "limit", 1))
                .post(admin.at("/claims/match"))
                .then()
                .statusCode(200)
                .body("matches", hasSize(1));
    }

    @Test
    void a_blind_workspace_gives_nothing_away_to_whoever_has_not_judged() {
        var admin = given.admin().sets(Map.of("blind", true, "reviewersNeeded", 2));
        var judge = given.member(admin, "REVIEWER");
        var asker = given.member(admin, "REVIEWER");
        var article = articles.article(admin);
        String claim =
                articles.claim(admin, article, "visited the site seven times").getString("id");
        var before = match(asker, "visited the site seven times").extract().asString();

        judge.asks()
                .body(Map.of("verdict", "NOT_CHECKABLE", "confidence", 4, "justification", "Nobody kept a list."))
                .post(judge.at("/claims/" + claim + "/assessments"))
                .then()
                .statusCode(201);

        match(asker, "visited the site seven times")
                .body("matches[0].claim.id", equalTo(claim))
                .body("matches[0].claim.state", equalTo("OPEN"))
                .body("matches[0].claim.decision", is(nullValue()));
        assertThat(match(asker, "visited the site seven times").extract().asString())
                .isEqualTo(before);
    }

    @Test
    void other_workspaces_are_not_searched() {
        var admin = given.admin();
        articles.article(admin);

        match(given.admin(), "The tunnel costs 480 million crowns.").body("matches", hasSize(0));
    }

    @Test
    void a_reader_may_ask_and_so_may_a_token_that_only_reads() {
        var admin = given.admin();
        articles.article(admin);
        String token = admin.asks()
                .body(Map.of("name", "reads", "scope", "READ"))
                .post("/api/v1/account/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");

        match(given.member(admin, "READER"), "the tunnel").statusCode(200);
        match(new Person(admin.name(), token, admin.workspace()), "the tunnel").statusCode(200);
    }

    @Test
    void strangers_are_kept_out() {
        var admin = given.admin();

        given().contentType(ContentType.JSON)
                .body(Map.of("text", "the tunnel"))
                .post(admin.at("/claims/match"))
                .then()
                .statusCode(401);
        given.admin()
                .asks()
                .body(Map.of("text", "the tunnel"))
                .post(admin.at("/claims/match"))
                .then()
                .statusCode(404);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            {"text": "the tunnel", "limit": 51}   | 400
            {"text": "the tunnel", "limit": 0}    | 400
            {"text": "the tunnel", "limit": "ten"} | 400
            {"text": "  "}                        | 400
            {}                                    | 400
            """)
    void a_wish_that_makes_no_sense_is_refused(String body, int status) {
        var admin = given.admin();

        admin.asks()
                .body(body)
                .post(admin.at("/claims/match"))
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    @Test
    void a_whole_book_is_too_much() {
        match(given.admin(), "the tunnel ".repeat(1_000)).statusCode(413).body("detail", containsString("10000"));
    }

    private static ValidatableResponse match(Person person, String text) {
        return person.asks()
                .body(Map.of("text", text))
                .post(person.at("/claims/match"))
                .then();
    }
}
