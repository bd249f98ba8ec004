package org.touchstone.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.Given;
import org.touchstone.Given.Person;
import org.touchstone.GivenArticles;

@QuarkusTest
class LimitsHttpTest {
    @Inject
    Given given;

    @Inject
    GivenArticles articles;

    @Test
    void a_text_over_two_megabytes_is_too_large_and_nothing_is_kept() {
        var editor = given.admin();

        bring(editor, Map.of("text", "Twelve boats sank. ".repeat(110_000)))
                .statusCode(413)
                .body("detail", containsString("2 MB"));
        assertThat(editor.asks().get(editor.at("/articles")).jsonPath().getList("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t ", "\ufeff"})
    void an_empty_text_is_refused_by_name(String text) {
        bring(given.admin(), Map.of("text", text)).statusCode(400).body("errors[0].pointer", equalTo("/text"));
    }

    @Test
    void a_title_of_ten_thousand_characters_is_refused_by_name() {
        bring(given.admin(), Map.of("title", "x".repeat(10_000)))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/title"));
    }

    @Test
    void a_character_that_is_not_text_is_refused() {
        bring(given.admin(), Map.of("text", "Twelve boats\u0000 sank.")).statusCode(400);
        bring(given.admin(), Map.of("title", "Twelve\u0000 boats"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/title"));
    }

    @Test
    void a_language_that_nobody_splits_still_comes_in_and_can_be_annotated() {
        var editor = given.admin();
        var id = bring(editor, Map.of("text", "Dvanáct lodí se potopilo. Osm se vrátilo.", "language", "cs"))
                .statusCode(201)
                .extract()
                .<String>path("id");

        assertThat(articles.claim(editor, id, "Dvanáct lodí").getString("state"))
                .isEqualTo("OPEN");
    }

    @Test
    void a_language_tag_that_is_none_is_refused_by_name() {
        bring(given.admin(), Map.of("language", "not a language"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/language"));
    }

    @Test
    void an_article_holds_ten_thousand_claims_and_no_more() {
        var editor = given.admin();
        var text = IntStream.range(0, 10_000)
                .mapToObj(
                        n -> "The harbour sold " + (n + 2) + " boats in " + (1900 + n % 120) + " for 3 million crowns.")
                .collect(Collectors.joining(" "));

        bring(editor, Map.of("text", text)).statusCode(413).body("detail", containsString("several articles"));
        var id = bring(editor, Map.of("text", text, "grain", "MAIN"))
                .statusCode(201)
                .body("progress.candidate", equalTo(10_000))
                .extract()
                .<String>path("id");
        editor.asks()
                .get(editor.at("/articles/" + id + "/reading"))
                .then()
                .statusCode(200)
                .body("claims", hasSize(10_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "🚀 lifted 42 tonnes",
                "👩🏽‍🚀 flew 3 times",
                "Cafe\u0301 sold 12 cakes",
                "שלום נאמר 7 פעמים",
                "قال ذلك ٣ مرات"
            })
    void marked_words_are_the_words_that_were_marked(String words) {
        var editor = given.admin();
        var id = bring(editor, Map.of("text", "😀 Before it all.\r\nThen " + words + " there.\r\nAfter it."))
                .statusCode(201)
                .extract()
                .<String>path("id");

        var claim = articles.claim(editor, id, words);

        assertThat(claim.getString("occurrences[0].exact")).isEqualTo(words);
        assertThat(articles.reading(editor, id).getString("revision.text"))
                .isEqualTo("😀 Before it all.\nThen " + words + " there.\nAfter it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/preview/split", "/preview/quote-check"})
    void a_preview_of_more_than_two_megabytes_is_too_large(String path) {
        var text = "Twelve boats sank. ".repeat(120_000);

        given.admin()
                .asks()
                .body(Map.of("text", text, "quote", "Twelve boats"))
                .post("/api/v1" + path)
                .then()
                .statusCode(413);
    }

    @Test
    void a_page_of_a_list_has_two_hundred_things_at_most() {
        var editor = given.admin();

        for (var limit : List.of("0", "201", "-1", "many")) {
            editor.asks().get(editor.at("/claims?limit=" + limit)).then().statusCode(400);
        }
    }

    private static ValidatableResponse bring(Person editor, Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of(
                "title", "Boats", "text", "Twelve boats sank in 2019.", "language", "en", "publishedAt", "2026-03-02"));
        body.putAll(more);
        return editor.asks().body(body).post(editor.at("/articles")).then();
    }
}
