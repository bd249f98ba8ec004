package org.touchstone.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.Given;
import org.touchstone.Given.Person;
import org.touchstone.GivenArticles;

@QuarkusTest
class SearchHttpTest {
    private static final Pattern LINK = Pattern.compile("<([^>]+)>; rel=\"(next|prev)\"");

    @Inject
    Given given;

    @Inject
    GivenArticles articles;

    @Test
    void a_claim_is_found_by_its_statement_its_words_its_source_and_the_quote() {
        var editor = given.admin();
        var article = articles.article(editor);
        var claim =
                articles.claim(editor, article, "visited the site seven times").getString("id");
        evidence(editor, claim, "Visitors' book of the shaft", "She signed it on seven days.");

        assertThat(found(editor, "q=site seven")).contains(claim);
        assertThat(found(editor, "q=visitors' book")).containsExactly(claim);
        assertThat(found(editor, "q=\"signed it\"")).containsExactly(claim);
        assertThat(found(editor, "q=nowhere")).isEmpty();
    }

    @Test
    void signs_that_mean_something_to_the_database_are_words_like_others() {
        var editor = given.admin();
        var article = articles.article(editor, "Prices rose by 7% in 2025. Ten_pins fell in 2024.");
        var claim = articles.claim(editor, article, "rose by 7%").getString("id");

        assertThat(found(editor, "q=7%")).contains(claim);
        assertThat(found(editor, "q=%!_zz")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"caf\u00e9", "cafe\u0301", "CAFE\u0301", "\"caf\u00e9 u\u0308ber\""})
    void an_accent_is_found_however_it_is_stored_and_however_it_is_typed(String typed) {
        var editor = given.admin();
        for (var stored :
                List.of("The Cafe\u0301 u\u0308ber all sold 12 cakes.", "The Caf\u00e9 \u00fcber all sold 12 cakes.")) {
            var article = articles.article(editor, stored);
            var claim = articles.claim(editor, article, stored).getString("id");

            var hits = editor.asks()
                    .queryParam("q", typed)
                    .queryParam("article", article)
                    .get(editor.at("/claims"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();

            assertThat(hits.getList("items.id")).contains(claim);
            assertThat(hits.getList("items.find { it.id == '" + claim + "' }.matched.field"))
                    .contains("statement");
        }
    }

    @Test
    void states_types_and_verdicts_narrow_the_search() {
        var editor = given.admin();
        var article = articles.article(editor);
        var open =
                articles.claim(editor, article, "visited the site seven times").getString("id");
        var decided =
                articles.claim(editor, article, "half as much again as planned").getString("id");
        editor.asks()
                .body(Map.of("verdict", "TOO_VAGUE", "confidence", 3, "justification", "Planned by whom, and when?"))
                .post(editor.at("/claims/" + decided + "/assessments"))
                .then()
                .statusCode(201);

        assertThat(found(editor, "state=OPEN")).containsExactly(open);
        assertThat(found(editor, "state=DECIDED")).containsExactly(decided);
        assertThat(found(editor, "state=OPEN&state=DECIDED")).containsExactlyInAnyOrder(open, decided);
        assertThat(found(editor, "verdict=TOO_VAGUE")).containsExactly(decided);
        assertThat(found(editor, "verdict=SUPPORTED")).isEmpty();
        assertThat(found(editor, "state=OPEN&type=PREDICTION")).isEmpty();
        assertThat(found(editor, "article=" + article + "&limit=200")).contains(open, decided);
    }

    @Test
    void nobody_finds_claims_of_another_workspace() {
        var editor = given.admin();
        articles.article(editor);

        assertThat(found(given.admin(), "q=tunnel")).isEmpty();
        given.admin().asks().get(editor.at("/claims?q=tunnel")).then().statusCode(404);
    }

    @Test
    void in_a_blind_workspace_a_state_gives_no_verdict_away() {
        var admin = given.admin().sets(Map.of("reviewersNeeded", 2));
        var article = articles.article(admin);
        var claim =
                articles.claim(admin, article, "visited the site seven times").getString("id");
        admin.asks()
                .body(Map.of("verdict", "TOO_VAGUE", "confidence", 3, "justification", "Which site?"))
                .post(admin.at("/claims/" + claim + "/assessments"))
                .then()
                .statusCode(201);
        var other = given.member(admin, "REVIEWER");

        assertThat(found(admin, "state=IN_REVIEW")).containsExactly(claim);
        assertThat(found(other, "state=IN_REVIEW")).isEmpty();
        assertThat(found(other, "state=OPEN")).containsExactly(claim);
    }

    @Test
    void the_log_names_the_claims_and_articles_that_it_tells_of() {
        var editor = given.admin();
        var claim = articles.claim(editor, articles.article(editor), "visited the site seven times");

        var entry = editor.asks()
                .get(editor.at("/activities?claim=" + claim.getString("id") + "&limit=1"))
                .jsonPath();

        assertThat(entry.getString("items[0].claimGist")).isEqualTo(claim.getString("gist"));
        assertThat(entry.getString("items[0].articleTitle")).isEqualTo("Harbour tunnel will cost half as much again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claims?limit=3", "/claims?limit=3&state=CANDIDATE", "/activities?limit=1"})
    void page_by_page_every_thing_comes_once_and_the_way_back_is_the_same(String list) {
        var editor = given.admin();
        var article = articles.article(editor);
        articles.claim(editor, article, "visited the site");
        articles.claim(editor, article, "half as much again as planned");

        var forwards = new ArrayList<List<String>>();
        var last = walk(editor, editor.at(list), "next", forwards);
        var backwards = new ArrayList<List<String>>();
        walk(editor, last, "prev", backwards);

        var all = forwards.stream().flatMap(List::stream).toList();
        assertThat(forwards.size()).isGreaterThan(1);
        assertThat(all).doesNotHaveDuplicates().isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(backwards.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(all);
    }

    /** Follows the links of one kind to their end; returns the last page's path. */
    private static String walk(Person reader, String from, String way, List<List<String>> pages) {
        String path = from;
        for (String next = path; next != null; ) {
            path = next;
            var answer = reader.asks().get(path).then().statusCode(200).extract();
            pages.add(answer.jsonPath().getList("items.id"));
            next = null;
            var links = LINK.matcher(String.join(", ", answer.headers().getValues("Link")));
            while (links.find()) {
                next = links.group(2).equals(way) ? links.group(1) : next;
            }
        }
        return path;
    }

    private static List<String> found(Person reader, String query) {
        var request = reader.asks();
        for (String part : query.split("&")) {
            request.queryParam(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
        }
        return request.get(reader.at("/claims"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }

    private static void evidence(Person editor, String claim, String title, String text) {
        String source = editor.asks()
                .body(Map.of("title", title, "medium", "DOCUMENT", "text", text))
                .post(editor.at("/sources"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        editor.asks()
                .body(Map.of("sourceId", source, "stance", "SUPPORTS", "quote", text))
                .post(editor.at("/claims/" + claim + "/evidence"))
                .then()
                .statusCode(201);
    }
}
