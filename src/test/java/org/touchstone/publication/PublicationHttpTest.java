package org.touchstone.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;
import org.touchstone.Given.Person;
import org.touchstone.GivenArticles;
import org.touchstone.review.GivenClaims;

@QuarkusTest
class PublicationHttpTest {
    @Inject
    Given given;

    @Inject
    GivenArticles articles;

    @Inject
    GivenClaims claims;

    @Test
    void anybody_reads_a_published_claim_in_its_sentence_with_verdict_and_sources() {
        var admin = given.admin().sets(Map.of("licence", "CC-BY-4.0"));
        var article = articles.article(admin);
        var claim = decided(admin, article, "480 million crowns", "SUPPORTED");
        claims.inquiry(admin, claim);

        var made = publish(admin, article, Map.of("note", "Two things about the tunnel."));

        made.then().statusCode(201).body("number", equalTo(1)).body("claims", equalTo(1));
        admin.asks()
                .get(admin.at("/articles/" + article))
                .then()
                .body("published.id", equalTo(made.path("id")))
                .body("published.number", equalTo(1));
        given().auth()
                .none()
                .get(made.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\""))
                .header("Cache-Control", containsString("public"))
                .body("id", equalTo(made.path("id")))
                .body("article.title", equalTo("Harbour tunnel will cost half as much again"))
                .body("article.publisher", equalTo("Quayside Post"))
                .body("summary", equalTo("Two things about the tunnel."))
                .body("licence", equalTo("CC-BY-4.0"))
                .body("claims", hasSize(1))
                .body("claims[0].id", equalTo(claim))
                .body("claims[0].number", equalTo(1))
                .body("claims[0].exact", equalTo("480 million crowns"))
                .body("claims[0].sentence", startsWith("The harbour tunnel will cost 480 million crowns"))
                .body("claims[0].verdict.code", equalTo("SUPPORTED"))
                .body("claims[0].verdict.letter", equalTo("S"))
                .body("claims[0].justification", equalTo("The budget says so & <more>."))
                .body("claims[0].correctedValue", equalTo("480"))
                .body("claims[0].sources.title", contains("A letter"))
                .body("claims[0].sources.stance", contains("SUPPORTS"))
                .body("claims[0].inquiries.lookedIn", contains("the port register"))
                .body("claims[0].corrections", hasSize(0))
                .body("claims[0].withdrawn", nullValue());
    }

    @Test
    void a_public_page_names_nobody_who_worked_on_it() {
        var admin = given.admin();
        var article = articles.article(admin);
        decided(admin, article, "480 million crowns", "SUPPORTED");

        var page = given().get(publish(admin, article, Map.of()).header("Location"))
                .asString();

        assertThat(page)
                .doesNotContain(admin.name())
                .doesNotContain("contributor")
                .doesNotContain("confidence");
    }

    @Test
    void unpublished_work_is_not_there_for_the_world() {
        var admin = given.admin();
        var article = articles.article(admin);
        decided(admin, article, "480 million crowns", "SUPPORTED");

        given().get("/api/v1/public/" + admin.workspace()).then().statusCode(404);
        given().get("/api/v1/public/" + admin.workspace() + "/" + article)
                .then()
                .statusCode(404);
        publish(admin, article, Map.of()).then().statusCode(201);
        articles.claim(admin, article, "seven times");
        given().get("/api/v1/public/" + admin.workspace())
                .then()
                .statusCode(200)
                .body("publications", hasSize(1))
                .body("publications[0].article.publisher", equalTo("Quayside Post"));
    }

    @Test
    void a_publication_of_one_workspace_is_not_found_under_another() {
        var admin = given.admin();
        var other = given.admin();
        var article = articles.article(admin);
        decided(admin, article, "480 million crowns", "SUPPORTED");
        String id = publish(admin, article, Map.of()).path("id");

        given().get("/api/v1/public/" + other.workspace() + "/" + id).then().statusCode(404);
    }

    @Test
    void the_full_text_is_shown_only_as_long_as_the_article_s_rights_allow() {
        var admin = given.admin();
        var article = articles.article(admin);
        decided(admin, article, "480 million crowns", "SUPPORTED");
        var place = publish(admin, article, Map.of()).header("Location");
        given().get(place).then().body("text", nullValue());

        rights(admin, article, true);

        var shown = given().get(place);
        shown.then().body("text", startsWith("Harbour tunnel will cost half as much again"));
        String text = shown.path("text");
        int start = shown.path("claims[0].start");
        int end = shown.path("claims[0].end");
        assertThat(text.substring(start, end)).isEqualTo("480 million crowns");
        rights(admin, article, false);
        given().get(place).then().body("text", nullValue());
    }

    @Test
    void verdicts_that_are_not_published_stay_inside_unless_asked() {
        var admin = given.admin();
        var article = articles.article(admin);
        decided(admin, article, "480 million crowns", "SUPPORTED");
        var vague = decided(admin, article, "seven times", "TOO_VAGUE");

        var first = publish(admin, article, Map.of());
        var second = publish(admin, article, Map.of("include", List.of(vague)));
        var third = publish(admin, article, Map.of());

        assertThat(List.of(first.<Integer>path("claims"), second.path("claims"), third.path("claims")))
                .containsExactly(1, 2, 2);
    }

    @Test
    void a_changed_verdict_is_published_as_a_dated_correction_with_its_reason() {
        var admin = given.admin();
        var article = articles.article(admin);
        var claim = decided(admin, article, "480 million crowns", "SUPPORTED");
        var first = publish(admin, article, Map.of()).header("Location");
        String before = given().get(first).header("ETag");
        reopen(admin, claim);
        judge(admin, claim, "REFUTED");
        publish(admin, article, Map.of())
                .then()
                .statusCode(422)
                .body("claims", contains(claim))
                .body("detail", containsString("Give the reason for this correction"));

        publish(admin, article, Map.of("corrections", List.of(Map.of("claimId", claim, "reason", "A reader wrote."))))
                .then()
                .statusCode(201)
                .body("number", equalTo(2))
                .body("corrections", equalTo(1));

        given().get(first)
                .then()
                .header("ETag", not(equalTo(before)))
                .body("number", equalTo(2))
                .body("claims[0].verdict.code", equalTo("REFUTED"))
                .body("claims[0].corrections[0].was.code", equalTo("SUPPORTED"))
                .body("claims[0].corrections[0].now.code", equalTo("REFUTED"))
                .body("claims[0].corrections[0].reason", equalTo("A reader wrote."))
                .body("claims[0].corrections[0].at", notNullValue());
    }

    @Test
    void a_published_claim_that_was_reopened_is_decided_again_or_withdrawn_with_notice() {
        var admin = given.admin();
        var article = articles.article(admin);
        var claim = decided(admin, article, "480 million crowns", "SUPPORTED");
        var first = publish(admin, article, Map.of()).header("Location");
        reopen(admin, claim);
        publish(admin, article, Map.of()).then().statusCode(422).body("claims", contains(claim));

        publish(admin, article, Map.of("withdraw", List.of(Map.of("claimId", claim, "reason", "We misread it."))))
                .then()
                .statusCode(201)
                .body("withdrawn", equalTo(1));

        given().get(first)
                .then()
                .body("claims", hasSize(1))
                .body("claims[0].withdrawn.reason", equalTo("We misread it."))
                .body("claims[0].verdict.code", equalTo("SUPPORTED"));
    }

    @Test
    void a_published_claim_that_was_discarded_stands_in_the_way_of_the_next_version() {
        var admin = given.admin();
        var article = articles.article(admin);
        var claim = decided(admin, article, "480 million crowns", "SUPPORTED");
        publish(admin, article, Map.of()).then().statusCode(201);
        var etag = admin.asks().get(admin.at("/claims/" + claim)).header("ETag");
        admin.asks()
                .header("If-Match", etag)
                .body(Map.of("reason", "OPINION"))
                .post(admin.at("/claims/" + claim + "/discard"))
                .then()
                .statusCode(200);

        publish(admin, article, Map.of()).then().statusCode(422).body("claims", contains(claim));
    }

    @Test
    void what_is_published_stays_as_it_was_put_out() {
        var admin = given.admin();
        var article = articles.article(admin);
        decided(admin, article, "480 million crowns", "SUPPORTED");
        String id = publish(admin, article, Map.of()).path("id");
        var stored = content(id);

        decided(admin, article, "seven times", "TOO_VAGUE");
        publish(admin, article, Map.of()).then().statusCode(201);

        assertThat(content(id)).isEqualTo(stored);
        admin.asks()
                .get(admin.at("/articles/" + article + "/publications"))
                .then()
                .body("items.number", contains(2, 1))
                .body("items.contributor.name", contains(admin.name(), admin.name()));
    }

    @Test
    void a_reader_who_has_the_page_is_told_that_it_is_the_same() {
        var admin = given.admin();
        var article = articles.article(admin);
        decided(admin, article, "480 million crowns", "SUPPORTED");
        var place = publish(admin, article, Map.of()).header("Location");
        var list = "/api/v1/public/" + admin.workspace();

        for (String url : List.of(place, list)) {
            String etag = given().get(url).header("ETag");
            given().header("If-None-Match", etag).get(url).then().statusCode(304);
        }
    }

    @Test
    void only_editors_publish() {
        var admin = given.admin();
        var article = articles.article(admin);
        decided(admin, article, "480 million crowns", "SUPPORTED");

        for (String role : List.of("READER", "REVIEWER", "ADJUDICATOR")) {
            publish(given.member(admin, role), article, Map.of()).then().statusCode(403);
        }
        publish(given.member(admin, "EDITOR"), article, Map.of()).then().statusCode(201);
        assertThat(given.sql("select 1 from activity where article_id = ?1 and verb = 'published'", article))
                .hasSize(1);
    }

    @Test
    void an_article_without_decided_claims_is_not_published() {
        var admin = given.admin();
        var article = articles.article(admin);

        publish(admin, article, Map.of()).then().statusCode(422);
    }

    private Object content(String publication) {
        return given.sql("select content from publication where public_id = ?1", publication)
                .get(0);
    }

    private String decided(Person admin, String article, String words, String verdict) {
        String claim = articles.claim(admin, article, words).getString("id");
        judge(admin, claim, verdict);
        return claim;
    }

    private void judge(Person admin, String claim, String verdict) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "verdict",
                verdict,
                "confidence",
                5,
                "justification",
                "The budget says so & <more>.",
                "correctedValue",
                "480"));
        if (!verdict.equals("TOO_VAGUE")) {
            body.put("evidence", List.of(claims.evidence(admin, claim)));
        }
        admin.asks()
                .body(body)
                .post(admin.at("/claims/" + claim + "/assessments"))
                .then()
                .statusCode(201);
    }

    private static void reopen(Person admin, String claim) {
        var etag = admin.asks().get(admin.at("/claims/" + claim)).header("ETag");
        admin.asks()
                .header("If-Match", etag)
                .body(Map.of("reason", "The budget was revised."))
                .post(admin.at("/claims/" + claim + "/reopen"))
                .then()
                .statusCode(200);
    }

    private static void rights(Person admin, String article, boolean shown) {
        var etag = admin.asks().get(admin.at("/articles/" + article)).header("ETag");
        admin.asks()
                .header("If-Match", etag)
                .body(Map.of("rights", Map.of("fullTextShown", shown, "fullTextExported", false)))
                .patch(admin.at("/articles/" + article))
                .then()
                .statusCode(200);
    }

    private static Response publish(Person person, String article, Map<String, Object> body) {
        return person.asks().body(body).post(person.at("/articles/" + article + "/publications"));
    }
}
