package org.touchstone.intake;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.touchstone.FetchedSite;
import org.touchstone.Given;
import org.touchstone.Given.Person;
import org.touchstone.GivenArticles;

/** An article does not become its own source by being given the source's address. */
@QuarkusTest
class OwnAddressHttpTest {
    @Inject
    Given given;

    @Inject
    GivenArticles articles;

    private final FetchedSite site = FetchedSite.open();

    @AfterEach
    void the_site_goes() {
        site.close();
    }

    @Test
    void an_article_is_not_given_the_address_of_what_its_claims_cite() {
        site.page("/visits", "Seven visits", "The visitors' book of the shaft names seven days on which she came.");
        var editor = given.admin();
        var article = articles.article(editor);
        var claim =
                articles.claim(editor, article, "visited the site seven times").getString("id");
        String source = editor.asks()
                .body(Map.of("url", site.url("/visits")))
                .post(editor.at("/sources"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        editor.asks()
                .body(Map.of("sourceId", source, "stance", "SUPPORTS"))
                .post(editor.at("/claims/" + claim + "/evidence"))
                .then()
                .statusCode(201);

        patch(editor, article, site.url("/visits/"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/url"))
                .body("detail", containsString(claim));
        patch(editor, article, site.url("/tunnel")).statusCode(200).body("url", equalTo(site.url("/tunnel")));
    }

    private static ValidatableResponse patch(Person editor, String article, String url) {
        var at = editor.at("/articles/" + article);
        return editor.asks()
                .header("If-Match", editor.asks().get(at).header("ETag"))
                .body(Map.of("url", url))
                .patch(at)
                .then();
    }
}
