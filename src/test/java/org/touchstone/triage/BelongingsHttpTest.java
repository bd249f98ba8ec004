package org.touchstone.triage;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;
import org.touchstone.Given.Person;
import org.touchstone.GivenArticles;

@QuarkusTest
class BelongingsHttpTest {
    @Inject
    Given given;

    @Inject
    GivenArticles articles;

    private Person ines;
    private JsonPath one;
    private JsonPath two;

    @BeforeEach
    void two_claims_of_one_article() {
        ines = given.admin().sets(Map.of("blind", false, "reviewersNeeded", 2));
        String article = articles.article(ines);
        one = articles.claim(ines, article, "480 million crowns, half as much again as planned");
        two = articles.claim(ines, article, "was to take four years");
    }

    private String at(JsonPath claim, String rest) {
        return ines.at("/claims/" + claim.getString("id") + rest);
    }

    private String evidence(JsonPath claim) {
        String source = ines.asks()
                .body(Map.of("medium", "LETTER", "title", "The builder's letter", "text", "We planned four years."))
                .post(ines.at("/sources"))
                .path("id");
        return ines.asks()
                .body(Map.of("sourceId", source, "stance", "SUPPORTS", "quote", "four years"))
                .post(at(claim, "/evidence"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void inquiry(JsonPath claim) {
        ines.asks()
                .body(Map.of("lookedFor", "The contract", "lookedIn", "The council's archive", "lookedAt", "2026-09"))
                .post(at(claim, "/inquiries"))
                .then()
                .statusCode(201);
    }

    private JsonPath merge() {
        return ines.asks()
                .body(Map.of(
                        "version", version(one), "other", Map.of("id", two.getString("id"), "version", version(two))))
                .post(at(one, "/merge"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private int version(JsonPath claim) {
        return ines.asks().get(at(claim, "")).path("version");
    }

    @Test
    void a_merge_takes_evidence_and_inquiries_along_and_its_undo_gives_them_back() {
        String own = evidence(one);
        String taken = evidence(two);
        inquiry(two);

        int other = merge().getInt("other.version");
        ines.asks().get(at(one, "/evidence")).then().body("items.id", equalTo(List.of(own, taken)));
        ines.asks().get(at(one, "/inquiries")).then().body("items", hasSize(1));

        ines.asks()
                .header("If-Match", "\"" + other + "\"")
                .post(at(two, "/restore"))
                .then()
                .statusCode(200);
        ines.asks().get(at(one, "/evidence")).then().body("items.id", equalTo(List.of(own)));
        ines.asks().get(at(two, "/evidence")).then().body("items.id", equalTo(List.of(taken)));
        ines.asks().get(at(one, "/inquiries")).then().body("items", empty());
    }

    @Test
    void claims_that_both_have_submitted_assessments_are_not_merged() {
        for (JsonPath claim : List.of(one, two)) {
            ines.asks()
                    .body(Map.of(
                            "verdict",
                            "SUPPORTED",
                            "confidence",
                            4,
                            "justification",
                            "The letter says so.",
                            "evidence",
                            List.of(evidence(claim))))
                    .post(at(claim, "/assessments"))
                    .then()
                    .statusCode(201);
        }

        ines.asks()
                .body(Map.of(
                        "version", version(one), "other", Map.of("id", two.getString("id"), "version", version(two))))
                .post(at(one, "/merge"))
                .then()
                .statusCode(409);
    }

    @Test
    void a_split_copies_the_evidence_that_is_named_to_each_part() {
        String copied = evidence(one);
        evidence(one);
        int start = one.getInt("occurrences[0].start");

        JsonPath split = ines.asks()
                .body(Map.of("version", version(one), "at", start + 18, "copyEvidence", List.of(copied)))
                .post(at(one, "/split"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        for (String part : split.<String>getList("parts.id")) {
            ines.asks()
                    .get(ines.at("/claims/" + part + "/evidence"))
                    .then()
                    .body("items.copiedFrom", equalTo(List.of(copied)))
                    .body("items[0].quoteCheck", equalTo("EXACT"));
        }
        ines.asks().get(at(one, "/evidence")).then().body("items.id", hasItem(copied));
    }
}
