package org.touchstone.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;
import org.touchstone.Given.Person;
import org.touchstone.GivenArticles;

/** A change answers the version that it leaves, so that the next change can name it without reading first. */
@QuarkusTest
class AnsweredVersionsHttpTest {
    private static final Map<String, Object> ASSESSMENT =
            Map.of("verdict", "NOT_CHECKABLE", "confidence", 4, "justification", "Nothing on paper could show it.");

    @Inject
    Given given;

    @Inject
    GivenArticles articles;

    private static String etag(Person person, String path) {
        return person.asks()
                .get(person.at(path))
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private static String etagOf(Person person, String claim) {
        return etag(person, "/claims/" + claim);
    }

    private static String quoted(int version) {
        return "\"" + version + "\"";
    }

    private JsonPath claim(Person person) {
        return articles.claim(person, articles.article(person), "seven times");
    }

    @Test
    void moved_ends() {
        var ines = given.admin();
        var claim = claim(ines);
        int start = claim.getInt("occurrences[0].start");
        var id = claim.getString("id");
        var answered = ines.asks()
                .header("If-Match", quoted(claim.getInt("version")))
                .body(Map.of("start", start, "end", start + 5))
                .patch(ines.at("/claims/" + id + "/occurrences/" + claim.getString("occurrences[0].id")))
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        assertThat(etagOf(ines, id)).isEqualTo(answered);
    }

    @Test
    void a_merge_and_its_undo() {
        var ines = given.admin();
        var article = articles.article(ines);
        var kept = articles.claim(ines, article, "seven times");
        var gone = articles.claim(ines, article, "four years");
        var other = Map.of("id", gone.getString("id"), "version", gone.getInt("version"));
        var merged = ines.asks()
                .body(Map.of("version", kept.getInt("version"), "other", other))
                .post(ines.at("/claims/" + kept.getString("id") + "/merge"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(etagOf(ines, kept.getString("id"))).isEqualTo(quoted(merged.getInt("survivor.version")));
        assertThat(etagOf(ines, gone.getString("id"))).isEqualTo(quoted(merged.getInt("other.version")));
        var restored = ines.asks()
                .header("If-Match", quoted(merged.getInt("other.version")))
                .body(Map.of())
                .post(ines.at("/claims/" + gone.getString("id") + "/restore"));
        assertThat(etagOf(ines, gone.getString("id"))).isEqualTo(restored.header("ETag"));
    }

    @Test
    void a_changed_statement() {
        var ines = given.admin();
        var claim = claim(ines);
        var changed = ines.asks()
                .header("If-Match", quoted(claim.getInt("version")))
                .body(Map.of("statement", "The mayor has visited the site eight times."))
                .patch(ines.at("/claims/" + claim.getString("id")));
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(etagOf(ines, claim.getString("id"))).isEqualTo(changed.header("ETag"));
    }

    @Test
    void a_revised_article() {
        var ines = given.admin();
        var path = "/articles/" + articles.article(ines);
        var revised = ines.asks()
                .header("If-Match", etag(ines, path))
                .body(Map.of("text", GivenArticles.TUNNEL.replace("seven", "eight")))
                .post(ines.at(path + "/revisions"));
        assertThat(revised.statusCode()).isEqualTo(200);
        assertThat(etag(ines, path)).isEqualTo(revised.header("ETag"));
    }

    @Test
    void a_changed_scale() {
        var ines = given.admin();
        var before = ines.asks().get(ines.at(""));
        var changed = ines.asks()
                .header("If-Match", before.header("ETag"))
                .body(Map.of("verdicts", before.jsonPath().getList("scale.verdicts")))
                .put(ines.at("/scale"));
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(etag(ines, "")).isEqualTo(changed.header("ETag"));
    }

    @Test
    void an_assessment_that_was_a_draft() {
        var ines = given.admin();
        var claim = "/claims/" + claim(ines).getString("id");
        var draft = ines.asks().body(ASSESSMENT).put(ines.at(claim + "/assessments/mine"));
        Response handedIn = ines.asks()
                .header("If-Match", draft.header("ETag"))
                .body(ASSESSMENT)
                .post(ines.at(claim + "/assessments"));
        assertThat(handedIn.statusCode()).isEqualTo(201);
        assertThat(etag(ines, claim + "/assessments/" + handedIn.jsonPath().getString("id")))
                .isEqualTo(handedIn.header("ETag"));
    }
}
