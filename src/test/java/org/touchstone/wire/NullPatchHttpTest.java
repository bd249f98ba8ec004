package org.touchstone.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.Given;
import org.touchstone.Given.Person;
import org.touchstone.GivenArticles;

/** A member that is null is emptied, or it is refused by name. */
@QuarkusTest
class NullPatchHttpTest {
    @Inject
    Given given;

    @Inject
    GivenArticles articles;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            WORKSPACE  | name              | 400
            WORKSPACE  | reviewersNeeded   | 200
            WORKSPACE  | blind             | 400
            WORKSPACE  | majorityDecides   | 400
            WORKSPACE  | exportNames       | 400
            WORKSPACE  | licence           | 200
            WORKSPACE  | rightsNote        | 200
            MEMBER     | role              | 400
            ARTICLE    | title             | 400
            ARTICLE    | byline            | 200
            ARTICLE    | publisher         | 200
            ARTICLE    | url               | 200
            ARTICLE    | publishedAt       | 200
            ARTICLE    | language          | 400
            ARTICLE    | rights            | 200
            ARTICLE    | reviewersNeeded   | 200
            EVENT      | name              | 400
            EVENT      | description       | 200
            CLAIM      | statement         | 400
            CLAIM      | gist              | 400
            CLAIM      | type              | 400
            CLAIM      | otherTypes        | 200
            CLAIM      | checking          | 400
            CLAIM      | checkable         | 400
            CLAIM      | claimant          | 200
            CLAIM      | claimDate         | 200
            CLAIM      | values            | 200
            CLAIM      | reviewersNeeded   | 200
            OCCURRENCE | start             | 400
            OCCURRENCE | end               | 400
            SOURCE     | title             | 400
            SOURCE     | site              | 200
            SOURCE     | author            | 200
            SOURCE     | publishedAt       | 200
            SOURCE     | language          | 200
            SOURCE     | medium            | 400
            SOURCE     | reliabilityNote   | 200
            SOURCE     | originGroup       | 200
            SOURCE     | rightsExported    | 400
            EVIDENCE   | stance            | 400
            EVIDENCE   | snapshotId        | 200
            EVIDENCE   | quote             | 200
            EVIDENCE   | selector          | 200
            EVIDENCE   | translation       | 200
            EVIDENCE   | translator        | 200
            EVIDENCE   | question          | 200
            EVIDENCE   | evidenceSet       | 200
            EVIDENCE   | note              | 200
            """)
    void null_empties_a_member_or_is_refused_by_name(Thing thing, String member, int status) {
        var editor = given.admin();

        var answer = patch(editor, thing.made(this, editor), thing.member(member, "null"));

        assertThat(answer.extract().statusCode())
                .as(answer.extract().asString())
                .isEqualTo(status);
        if (status == 400) {
            answer.body("errors[0].pointer", equalTo("/" + member));
        }
    }

    @Test
    void lists_and_rights_are_empty_after_null() {
        var editor = given.admin();
        var claim = Thing.CLAIM.made(this, editor);
        patch(editor, claim, "{\"otherTypes\":[\"QUANTITY\"],\"values\":[{\"kind\":\"NUMBER\",\"text\":\"seven\"}]}")
                .statusCode(200);

        patch(editor, claim, "{\"otherTypes\":null,\"values\":null}")
                .body("otherTypes", empty())
                .body("values", empty());
        patch(editor, Thing.ARTICLE.made(this, editor), "{\"rights\":null}")
                .body("rights.fullTextShown", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource({"CLAIM, otherTypes, [null]", "CLAIM, values, [null]", "CLAIM, type, 3", "EVIDENCE, selector, {}"})
    void what_is_empty_inside_is_refused_by_name(Thing thing, String member, String value) {
        var editor = given.admin();

        patch(editor, thing.made(this, editor), thing.member(member, value))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/" + member));
    }

    /** Whatever can be changed, and the path of one. */
    enum Thing {
        WORKSPACE,
        MEMBER,
        ARTICLE,
        EVENT,
        CLAIM,
        OCCURRENCE,
        SOURCE,
        EVIDENCE;

        String member(String name, String value) {
            var other = name.equals("start") ? ",\"end\":9" : name.equals("end") ? ",\"start\":0" : "";
            return "{\"" + name + "\":" + value + other + "}";
        }

        String made(NullPatchHttpTest test, Person by) {
            return switch (this) {
                case WORKSPACE -> by.at("");
                case MEMBER ->
                    by.at("/members/")
                            + by.asks().get(by.at("/members")).jsonPath().getString("items[0].contributorId");
                case ARTICLE -> by.at("/articles/" + test.articles.article(by));
                case EVENT -> by.at("/events/") + post(by, "/events", Map.of("name", "The flood"));
                case CLAIM -> by.at("/claims/" + test.claim(by));
                case OCCURRENCE -> {
                    var claim = by.at("/claims/" + test.claim(by));
                    yield claim + "/occurrences/"
                            + by.asks().get(claim).jsonPath().getString("occurrences[0].id");
                }
                case SOURCE -> by.at("/sources/" + source(by));
                case EVIDENCE -> {
                    var path = "/claims/" + test.claim(by) + "/evidence";
                    var wanted = Map.of("sourceId", source(by), "stance", "SUPPORTS", "quote", "seven trips");
                    yield by.at(path + "/" + post(by, path, wanted));
                }
            };
        }
    }

    private String claim(Person by) {
        return articles.claim(by, articles.article(by), "visited the site seven times")
                .getString("id");
    }

    private static String source(Person by) {
        return post(
                by,
                "/sources",
                Map.of("title", "A letter", "medium", "LETTER", "text", "She made seven trips in all."));
    }

    private static String post(Person by, String path, Map<String, ?> wanted) {
        return by.asks()
                .body(wanted)
                .post(by.at(path))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse patch(Person by, String path, String body) {
        var versioned = path.replaceFirst("/occurrences/.*", "");
        var etag =
                path.contains("/members/") ? "\"0\"" : by.asks().get(versioned).header("ETag");
        return by.asks().header("If-Match", etag).body(body).patch(path).then();
    }
}
