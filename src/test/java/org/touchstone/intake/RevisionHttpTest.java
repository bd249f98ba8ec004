package org.touchstone.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;
import org.touchstone.Given.Person;
import org.touchstone.GivenArticles;

@QuarkusTest
class RevisionHttpTest {
    @Inject
    Given given;

    @Inject
    GivenArticles articles;

    @Test
    void a_claim_is_found_again_where_its_words_moved_to() {
        var editor = given.admin();
        var article = articles.article(editor);
        var claim = articles.claim(editor, article, "seven times").getString("id");

        revise(editor, article, "Correction added on Tuesday.\n\n" + GivenArticles.TUNNEL)
                .statusCode(200);

        assertThat(states(editor, article, claim)).containsExactly("ANCHORED", "SHIFTED");
    }

    @Test
    void a_claim_whose_words_are_gone_is_orphaned_and_its_old_place_stays() {
        var editor = given.admin();
        var article = articles.article(editor);
        var claim = articles.claim(editor, article, "The mayor has visited the site seven times.")
                .getString("id");

        revise(
                        editor,
                        article,
                        GivenArticles.TUNNEL.replace(
                                "The mayor has visited the site seven times.", "Rain is expected."))
                .statusCode(200);

        assertThat(states(editor, article, claim)).containsExactly("ANCHORED", "ORPHANED");
        assertThat(articles.reading(editor, article).getString("revision.text")).contains("Rain is expected.");
    }

    @Test
    void an_orphan_is_found_again_once_a_later_revision_has_its_words_again() {
        var editor = given.admin();
        var article = articles.article(editor);
        var words = "The mayor has visited the site seven times.";
        var claim = articles.claim(editor, article, words).getString("id");
        revise(editor, article, GivenArticles.TUNNEL.replace(words, "Why?"))
                .statusCode(200)
                .body("occurrences.ORPHANED", greaterThan(0));

        revise(editor, article, "Corrected on Tuesday.\n\n" + GivenArticles.TUNNEL)
                .statusCode(200)
                .body("occurrences.ORPHANED", equalTo(0));

        assertThat(states(editor, article, claim)).last().isNotEqualTo("ORPHANED");
        var reading = articles.reading(editor, article);
        String text = reading.getString("revision.text");
        int start = reading.getInt("claims.find { it.id == '" + claim + "' }.occurrences[-1].start");
        int end = reading.getInt("claims.find { it.id == '" + claim + "' }.occurrences[-1].end");
        assertThat(text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)))
                .isEqualTo(words);
    }

    @Test
    void a_claim_that_is_repeated_stands_in_all_its_places_and_is_found_again_in_each() {
        var editor = given.admin();
        var words = "The tunnel cost 412 million crowns.";
        var article = articles.article(editor, words + " Nobody believed it.\n\n" + words);
        var claims = "claims.findAll { it.occurrences.size() == 2 }";
        assertThat(articles.reading(editor, article).getList(claims)).isNotEmpty();
        var before = articles.reading(editor, article);
        assertThat(before.getList(claims + "[0].occurrences.start")).hasSize(2).doesNotHaveDuplicates();
        assertThat(before.getList(claims + "[0].occurrences.exact").stream().distinct())
                .hasSize(1);

        revise(editor, article, "🚇 " + words + " Nobody believed it.\n\nThree years went by.\n\n" + words)
                .statusCode(200)
                .body("occurrences.ORPHANED", equalTo(0))
                .body("occurrences.CHANGED", equalTo(0));

        List<Integer> starts = articles.reading(editor, article)
                .getList("claims.find { it.occurrences.size() == 4 }.occurrences.findAll { it.revision == 2 }.start");
        assertThat(starts).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void the_same_words_again_are_no_revision() {
        var editor = given.admin();
        var article = articles.article(editor);

        revise(editor, article, GivenArticles.TUNNEL.replace("\n", "\r\n"))
                .statusCode(409)
                .body("detail", containsString("very words of revision 1"));
    }

    @Test
    void a_revision_names_the_version_that_it_changes() {
        var editor = given.admin();
        var article = articles.article(editor);
        var path = editor.at("/articles/" + article + "/revisions");
        var body = Map.of("text", "Other words, 12 of them.");

        editor.asks().body(body).post(path).then().statusCode(428);
        editor.asks().header("If-Match", "\"99\"").body(body).post(path).then().statusCode(412);
    }

    private static ValidatableResponse revise(Person editor, String article, String text) {
        var etag = editor.asks().get(editor.at("/articles/" + article)).header("ETag");
        return editor.asks()
                .header("If-Match", etag)
                .body(Map.of("text", text))
                .post(editor.at("/articles/" + article + "/revisions"))
                .then();
    }

    private List<String> states(Person editor, String article, String claim) {
        return articles.reading(editor, article)
                .getList("claims.find { it.id == '" + claim + "' }.occurrences.state", String.class);
    }
}
