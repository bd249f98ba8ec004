package org.touchstone.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;
import org.touchstone.GivenArticles;

@QuarkusTest
class WithoutSuggesterHttpTest {
    @Inject
    Given given;

    @Inject
    GivenArticles articles;

    @Test
    void as_the_server_comes_nobody_outside_is_asked() {
        var editor = given.admin();

        var article = articles.article(editor);

        editor.asks()
                .get(editor.at("/articles/" + article + "/suggestions"))
                .then()
                .statusCode(200)
                .body("suggester", nullValue())
                .body("latest", nullValue());
        assertThat(articles.reading(editor, article).getList("claims.proposedBy", String.class))
                .containsOnly("splitter");
        assertThat(given.sql(
                        "select r.id from suggestion_round r join article a on a.id = r.article_id where a.public_id = ?1",
                        article))
                .as("what waits to be asked")
                .isEmpty();
    }

    @Test
    void asking_nobody_is_refused_with_what_to_do() {
        var editor = given.admin();
        var article = articles.article(editor);

        editor.asks()
                .post(editor.at("/articles/" + article + "/suggestions"))
                .then()
                .statusCode(409)
                .body(
                        "detail",
                        equalTo(
                                "This server has no outside suggester. Whoever runs it can set one up: TOUCHSTONE_SUGGESTER_URL."));
    }
}
