package org.touchstone.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.Given;
import org.touchstone.Given.Person;
import org.touchstone.GivenArticles;
import org.touchstone.article.Articles;
import org.touchstone.claim.Checking;
import org.touchstone.claim.ClaimDescription;
import org.touchstone.claim.ClaimDraft;
import org.touchstone.claim.Claims;
import org.touchstone.claim.Proposal;
import org.touchstone.split.ClaimType;
import org.touchstone.text.CodePoints;
import org.touchstone.workspace.Workspaces;

/** What a new revision says that the one before did not becomes candidates, and nothing else does. */
@QuarkusTest
class NewInRevisionHttpTest {
    private static final String VISITS = "The mayor has visited the site seven times.";
    private static final String FERRY = "The ferry carried 400,000 people in 2020, as it had carried 200,000 in 2010.";
    private static final String MAIN_OF_FERRY = "The ferry carried 400,000 people in 2020";

    @Inject
    Given given;

    @Inject
    GivenArticles articles;

    @Inject
    Workspaces workspaces;

    @Inject
    Articles kept;

    @Inject
    Claims claims;

    @Test
    void a_new_paragraph_makes_candidates_that_stand_in_it() {
        var editor = given.admin();
        var article = articles.article(editor);
        int before = articles.candidates(editor, article).size();

        revise(editor, article, FERRY + "\n\n" + GivenArticles.TUNNEL)
                .statusCode(200)
                .body("newCandidates", equalTo(2))
                .body("repeated", equalTo(0))
                .body("occurrences.SHIFTED", equalTo(before))
                .body("article.progress.candidate", equalTo(before + 2));

        var reading = articles.reading(editor, article);
        assertThat(newWords(reading)).containsExactly(MAIN_OF_FERRY, "it had carried 200,000 in 2010");
        assertThat(reading.getList("claims.findAll { it.occurrences.every { it.revision == 2 } }.proposedBy"))
                .containsExactly("splitter", "splitter");
        assertThat(reading.getList("claims.findAll { it.occurrences.every { it.revision == 2 } }.claimant"))
                .containsOnly("Quayside Post");
    }

    @Test
    void a_new_candidate_is_triaged_as_any_other() {
        var editor = given.admin();
        var article = articles.article(editor);
        revise(editor, article, FERRY + "\n\n" + GivenArticles.TUNNEL).statusCode(200);
        var first = articles.candidates(editor, article).get(0);

        editor.asks()
                .header("If-Match", "\"" + first.version() + "\"")
                .post(editor.at("/claims/" + first.id() + "/accept"))
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("occurrences.revision", contains(2));
    }

    @Test
    void a_sentence_that_is_added_to_a_paragraph_is_new_and_those_beside_it_are_not() {
        var editor = given.admin();
        var article = articles.article(editor);

        revise(editor, article, GivenArticles.TUNNEL.replace(VISITS, VISITS + " It cost him 40 crowns each time."))
                .statusCode(200)
                .body("newCandidates", equalTo(1));

        assertThat(newWords(articles.reading(editor, article))).containsExactly("It cost him 40 crowns each time");
    }

    @Test
    void paragraphs_that_moved_make_nothing_new() {
        var editor = given.admin();
        var article = articles.article(editor);
        var paragraphs = List.of(GivenArticles.TUNNEL.strip().split("\n\n"));

        revise(
                        editor,
                        article,
                        String.join("\n\n", paragraphs.get(0), paragraphs.get(3), paragraphs.get(2), paragraphs.get(1)))
                .statusCode(200)
                .body("newCandidates", equalTo(0))
                .body("occurrences.ORPHANED", equalTo(0));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            Work began in March 2021 | Work began, in March 2021,
            “We found clay where the maps promised rock,” | "We found clay where the maps promised rock,"
            The mayor has visited the site seven times. | The mayor has visted the site seven times.
            The mayor has visited the site seven times. | The mayor has visited the site 7 times.
            Nobody asked how long | Nobody asked him how long
            """)
    void what_is_only_put_in_other_words_is_not_proposed_again(String was, String is) {
        var editor = given.admin();
        var article = articles.article(editor);

        revise(editor, article, GivenArticles.TUNNEL.replace(was, is))
                .statusCode(200)
                .body("newCandidates", equalTo(0))
                .body("occurrences.ORPHANED", equalTo(0));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            The mayor has visited the site seven times. | The mayor has visited the site nine times.
            The mayor has visited the site seven times. | The mayor has never visited the site.
            Work began in March 2021 | Work began in May 2022
            """)
    void a_changed_fact_is_proposed_beside_the_claim_that_said_otherwise(String was, String is) {
        var editor = given.admin();
        var article = articles.article(editor);
        var claim = articles.claim(editor, article, was.replace(".", "")).getString("id");

        revise(editor, article, GivenArticles.TUNNEL.replace(was, is))
                .statusCode(200)
                .body("newCandidates", equalTo(1));

        var reading = articles.reading(editor, article);
        assertThat(newWords(reading)).containsExactly(is.replace(".", ""));
        var kept = "claims.find { it.id == '" + claim + "' }";
        assertThat(reading.getString(kept + ".state")).isEqualTo("OPEN");
        assertThat(reading.getString(kept + ".occurrences[-1].state")).isIn("CHANGED", "ORPHANED");
    }

    @Test
    void what_was_discarded_or_set_aside_does_not_come_back_in_a_new_text() {
        var editor = given.admin();
        var article = articles.article(editor);
        var seen = articles.candidates(editor, article);
        for (int i = 0; i < seen.size(); i++) {
            editor.asks()
                    .header("If-Match", "\"" + seen.get(i).version() + "\"")
                    .body(i == 0 ? Map.of() : Map.of("reason", "NOT_WORTH_CHECKING"))
                    .post(editor.at("/claims/" + seen.get(i).id() + (i == 0 ? "/set-aside" : "/discard")))
                    .then()
                    .statusCode(200);
        }
        var text = GivenArticles.TUNNEL.replace("seven times", "nine times").replace("council on Monday", "council");

        revise(editor, article, text + "\n" + FERRY)
                .statusCode(200)
                .body("newCandidates", equalTo(2))
                .body("article.progress.candidate", equalTo(2));

        assertThat(newWords(articles.reading(editor, article)))
                .containsExactly(MAIN_OF_FERRY, "it had carried 200,000 in 2010");
    }

    @Test
    void a_new_sentence_that_repeats_a_claim_is_another_place_of_it() {
        var editor = given.admin();
        var article = articles.article(editor);
        var claim = articles.claim(editor, article, VISITS).getString("id");

        revise(editor, article, GivenArticles.TUNNEL + "\nNobody believes it.\n\n" + VISITS)
                .statusCode(200)
                .body("repeated", equalTo(1));

        var reading = articles.reading(editor, article);
        List<Integer> starts = reading.getList("claims.find { it.id == '" + claim
                + "' }.occurrences.findAll { it.revision == 2 && it.state == 'ANCHORED' }.start");
        assertThat(starts).hasSize(2).doesNotHaveDuplicates();
        assertThat(newWords(reading)).doesNotContain(VISITS.replace(".", ""));
    }

    @Test
    void the_same_words_of_somebody_else_are_a_claim_of_their_own() {
        var editor = given.admin();
        var before = "Mayor Ada Lund spoke on Monday. She sold nine ferries in May.";
        var article = articles.article(editor, before);

        revise(editor, article, before + "\n\nSenator Eva Ruiz spoke on Tuesday. She sold nine ferries in May.")
                .statusCode(200)
                .body("repeated", equalTo(0));

        assertThat(articles.reading(editor, article).<String>getList("claims.statement.text"))
                .contains("Ada Lund sold nine ferries in May.", "Eva Ruiz sold nine ferries in May.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The price fell to -5 crowns in May. | The price fell to 5 crowns in May.
            The fare rose by 1.5 crowns in May. | The fare rose by 1,5 crowns in May.
            """)
    void another_sign_or_decimal_mark_is_another_sentence(String was, String is) {
        var editor = given.admin();
        var article = articles.article(editor, was);

        revise(editor, article, is).statusCode(200);

        assertThat(NewSentences.words(was)).isNotEqualTo(NewSentences.words(is));
        assertThat(articles.reading(editor, article).getInt("revision.number")).isEqualTo(2);
    }

    @Test
    void boilerplate_makes_nothing_new() {
        var editor = given.admin();
        var article = articles.article(editor);

        revise(
                        editor,
                        article,
                        GivenArticles.TUNNEL
                                + "\nRelated Articles\n\nBack to top button\n\nGet in touch with our news team by emailing us at news@post.example.")
                .statusCode(200)
                .body("newCandidates", equalTo(0));
    }

    @Test
    void what_is_new_is_cut_as_finely_as_one_asks() {
        var editor = given.admin();
        var article = articles.article(editor);

        revise(editor, article, Map.of("text", FERRY + "\n\n" + GivenArticles.TUNNEL, "grain", "MAIN"))
                .statusCode(200)
                .body("newCandidates", equalTo(1));

        assertThat(newWords(articles.reading(editor, article))).containsExactly(MAIN_OF_FERRY);
        revise(editor, article, Map.of("text", "Other words.", "grain", "COARSE"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/grain"));
    }

    @Test
    void the_log_says_how_much_was_new() {
        var editor = given.admin();
        var article = articles.article(editor);
        revise(editor, article, FERRY + "\n\n" + GivenArticles.TUNNEL).statusCode(200);
        revise(editor, article, GivenArticles.TUNNEL).statusCode(200).body("newCandidates", equalTo(0));

        editor.asks()
                .get(editor.at("/activities?article=" + article))
                .then()
                .body("items.verb", contains("revised", "found what is new in", "revised", "imported"))
                .body("items[1].after.candidates", equalTo(2))
                .body("items[1].after.revision", equalTo(2));
    }

    @Test
    void a_text_that_comes_back_brings_its_claims_back_and_no_second_ones() {
        var editor = given.admin();
        var article = articles.article(editor);
        var both = FERRY + "\n\n" + GivenArticles.TUNNEL;
        revise(editor, article, both).statusCode(200).body("newCandidates", equalTo(2));
        revise(editor, article, GivenArticles.TUNNEL).statusCode(200).body("occurrences.ORPHANED", greaterThan(0));

        revise(editor, article, both)
                .statusCode(200)
                .body("occurrences.ORPHANED", equalTo(0))
                .body("newCandidates", equalTo(0));
    }

    @Test
    void a_revision_is_not_refused_for_more_candidates_than_there_is_room_for() {
        var editor = given.admin();
        var article = articles.article(editor);
        int more = Claims.MOST_IN_ARTICLE
                - 1
                - articles.candidates(editor, article).size();
        QuarkusTransaction.requiringNew().run(() -> stateWithoutAPlace(editor, article, more));

        revise(editor, article, FERRY + "\n\n" + GivenArticles.TUNNEL)
                .statusCode(200)
                .body("newCandidates", equalTo(1))
                .body("article.progress.candidate", equalTo(Claims.MOST_IN_ARTICLE));

        assertThat(newWords(articles.reading(editor, article))).containsExactly(MAIN_OF_FERRY);
    }

    private void stateWithoutAPlace(Person editor, String id, int many) {
        var article = kept.get(workspaces.find(editor.workspace()).orElseThrow(), id);
        var description = new ClaimDescription(
                "Boats sold", ClaimType.QUANTITY, List.of(), Checking.CONTENT, true, null, null, null);
        var proposal = new Proposal("splitter", true, null, List.of(), null);
        var drafts = IntStream.range(0, many)
                .mapToObj(n ->
                        new ClaimDraft(List.of(), n + " boats were sold.", List.of(), description, List.of(), proposal))
                .toList();
        claims.addAll(article, kept.latest(article), CodePoints.of(""), article.contributor(), drafts);
    }

    @Test
    void readers_and_reviewers_revise_nothing() {
        var admin = given.admin();
        var article = articles.article(admin);

        for (var role : List.of("READER", "REVIEWER", "ADJUDICATOR")) {
            revise(given.member(admin, role), article, FERRY).statusCode(403);
        }

        admin.asks()
                .get(admin.at("/articles/" + article + "/reading"))
                .then()
                .body("revision.number", equalTo(1))
                .body("claims.occurrences.flatten().exact", not(hasItem(MAIN_OF_FERRY)));
    }

    /** The words of the candidates that no revision before the latest had. */
    private static List<String> newWords(JsonPath reading) {
        int latest = reading.getInt("revision.number");
        return reading.getList(
                "claims.findAll { it.state == 'CANDIDATE' && it.occurrences.every { it.revision == " + latest
                        + " } }.occurrences.flatten().exact",
                String.class);
    }

    private static ValidatableResponse revise(Person editor, String article, String text) {
        return revise(editor, article, Map.of("text", text));
    }

    private static ValidatableResponse revise(Person editor, String article, Map<String, String> body) {
        var etag = editor.asks().get(editor.at("/articles/" + article)).header("ETag");
        return editor.asks()
                .header("If-Match", etag)
                .body(body)
                .post(editor.at("/articles/" + article + "/revisions"))
                .then();
    }
}
