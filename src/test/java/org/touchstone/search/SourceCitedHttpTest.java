package org.touchstone.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;
import org.touchstone.Given.Person;
import org.touchstone.GivenArticles;

@QuarkusTest
class SourceCitedHttpTest {
    @Inject
    Given given;

    @Inject
    GivenArticles articles;

    @Test
    void a_search_by_source_finds_the_claims_that_cite_it_and_no_others() {
        Person ines = given.admin();
        String article = articles.article(ines);
        String cost = articles.claim(ines, article, "480 million crowns").getString("id");
        articles.claim(ines, article, "seven times");
        String budget = source(ines, "Budget of the tunnel");
        String unused = source(ines, "Visitors' book");

        ines.asks()
                .body(Map.of("sourceId", budget, "stance", "SUPPORTS"))
                .post(ines.at("/claims/" + cost + "/evidence"))
                .then()
                .statusCode(201);

        ines.asks()
                .get(ines.at("/claims?source=" + budget))
                .then()
                .statusCode(200)
                .body("items.id", contains(cost));
        ines.asks()
                .get(ines.at("/claims?source=" + unused))
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private static String source(Person by, String title) {
        return by.asks()
                .body(Map.of("medium", "DOCUMENT", "title", title))
                .post(by.at("/sources"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
