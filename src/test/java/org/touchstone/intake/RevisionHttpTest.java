package org.touchstone.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

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
