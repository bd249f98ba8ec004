package org.touchstone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;
import org.touchstone.Given.Person;
import org.touchstone.GivenArticles;

/** An article with more claims than are asked for one by one. */
@QuarkusTest
class ManyClaimsHttpTest {
    private static final int SENTENCES = 120;

    /** From so many on they are asked for by their article. */
    private static final int MANY = 100;

    @Inject
    Given given;

    @Inject
    GivenArticles articles;

    private String longArticle(Person editor) {
        return articles.article(
                editor,
                IntStream.rangeClosed(1, SENTENCES)
                        .mapToObj(i -> "Ferry number " + i + " carried " + (1000 + 7 * i) + " people in March.")
                        .collect(Collectors.joining("\n\n")));
    }

    private static Map<String, Object> alone(Person reader, String id) {
        return reader.asks()
                .get(reader.at("/claims/" + id))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
    }

    private static void say(Person reviewer, Map<String, Object> claim, String verb, Map<String, Object> body) {
        reviewer.asks()
                .header("If-Match", "\"" + claim.get("version") + "\"")
                .body(body)
                .post(reviewer.at("/claims/" + claim.get("id") + "/" + verb))
                .then()
                .statusCode(200);
    }

    private static List<Map<String, Object>> claims(JsonPath reading) {
        return reading.getList("claims");
    }

    /** Every tenth, among them those that something was done with. */
    private static List<Map<String, Object>> sample(List<Map<String, Object>> claims) {
        return IntStream.range(0, claims.size())
                .filter(i -> i % 10 == 0)
                .mapToObj(claims::get)
                .toList();
    }

    @Test
    void many_claims_read_at_once_are_what_each_is_by_itself() {
        var editor = given.admin();
        var article = longArticle(editor);
        // Another article's claims must not come in between.
        articles.article(editor);
        var before = claims(articles.reading(editor, article));
        assertThat(before).hasSizeGreaterThanOrEqualTo(MANY);
        say(editor, before.get(0), "discard", Map.of("reason", "NOT_A_CLAIM"));
        say(editor, before.get(10), "accept", Map.of());
        say(editor, before.get(20), "discard", Map.of("reason", "REPETITION"));

        var read = claims(articles.reading(editor, article));

        assertThat(read).hasSameSizeAs(before);
        assertThat(read.get(0)).containsEntry("state", "DISCARDED");
        assertThat(read.get(10)).containsEntry("state", "OPEN");
        assertThat(sample(read)).hasSizeGreaterThan(10).allSatisfy(claim -> {
            assertThat(claim).isEqualTo(alone(editor, String.valueOf(claim.get("id"))));
            assertThat((List<?>) claim.get("occurrences")).hasSize(1);
            assertThat((List<?>) claim.get("values")).isNotEmpty();
        });
    }

    @Test
    void many_of_an_article_that_a_search_finds_are_as_they_are_by_themselves_and_the_others_stay_out() {
        var editor = given.admin();
        var article = longArticle(editor);
        articles.article(editor);
        var before = claims(articles.reading(editor, article));
        say(editor, before.get(0), "discard", Map.of("reason", "NOT_A_CLAIM"));
        say(editor, before.get(10), "accept", Map.of());

        JsonPath found = editor.asks()
                .get(editor.at("/claims?state=CANDIDATE&limit=200&article=" + article))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        Set<Object> wanted = before.stream().map(claim -> claim.get("id")).collect(Collectors.toSet());
        wanted.remove(before.get(0).get("id"));
        wanted.remove(before.get(10).get("id"));
        List<Map<String, Object>> claims = found.getList("items");
        assertThat(claims).hasSizeGreaterThanOrEqualTo(MANY);
        assertThat(new HashSet<>(claims.stream().map(claim -> claim.get("id")).toList()))
                .isEqualTo(wanted);
        assertThat(sample(claims)).allSatisfy(claim -> assertThat(claim)
                .containsAllEntriesOf(alone(editor, String.valueOf(claim.get("id")))));
    }
}
