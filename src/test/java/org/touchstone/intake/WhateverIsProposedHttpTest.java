package org.touchstone.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchstone.Given;
import org.touchstone.Given.Person;
import org.touchstone.GivenArticles;
import org.touchstone.claim.Checking;
import org.touchstone.claim.ClaimDescription;
import org.touchstone.split.ClaimType;

/** What the splitter makes of any text can be kept: one long sentence does not cost the rest of the article. */
@QuarkusTest
class WhateverIsProposedHttpTest {
    private static final String BEFORE = "The harbour sold 12 boats in 2019.\n\n";
    private static final String AFTER = "\n\nThe ferry carried 400,000 people in 2020.";
    private static final String CLAUSE = "the council had told the engineers that the clay was wet and ";

    /** One clause of 2,256 characters. */
    private static final String LONG = "The tunnel under the old harbour of the northern town "
            + "with a long grey concrete wall ".repeat(70)
            + "cost 480 million crowns in 2020.";

    @Inject
    Given given;

    @Inject
    GivenArticles articles;

    static Stream<Arguments> nasty() {
        return Stream.of(
                Arguments.of(
                        "a quotation of 700 characters",
                        "“" + CLAUSE.repeat(11) + "so the tunnel will cost 480 million crowns,” Ms Lund said."),
                Arguments.of(
                        "a sentence without commas of 2,050 characters",
                        "On Monday " + CLAUSE.repeat(33) + "the tunnel cost 480 million crowns."),
                Arguments.of(
                        "a quotation of 2,400 characters",
                        "“" + CLAUSE.repeat(40) + "so the tunnel will cost 480 million crowns,” Ms Lund said."),
                Arguments.of("a clause of 2,256 characters", LONG),
                Arguments.of("words of a hundred letters", ("Donaudampfschifffahrt".repeat(5) + " ").repeat(30) + "."),
                Arguments.of("one word of 3,000 letters", "The " + "Donau".repeat(600) + " cost 5 million crowns."),
                Arguments.of(
                        "a long address",
                        "The council published it at https://harbour.example/" + "path/".repeat(100) + " on Monday."),
                Arguments.of("Thai", "ในวันจันทร์สภาเมืองแถลงว่าอุโมงค์ใช้เงิน480ล้านบาทและจะเปิดในปี2027".repeat(40)),
                Arguments.of("Chinese", "市议会周一表示隧道将耗资4.8亿克朗比原计划多出一半工程始于2021年3月".repeat(80) + "。"),
                Arguments.of("Chinese sentences", "市议会周一表示，隧道将耗资4.8亿克朗。工程始于2021年3月。".repeat(20)),
                Arguments.of(
                        "emoji", "👩🏽‍🚀🚀".repeat(120) + " flew 3 times and " + "😀".repeat(600) + " cost 5 crowns."),
                Arguments.of(
                        "combining marks",
                        "The " + "cafe\u0301".repeat(90) + " sold 12 c" + "\u0301".repeat(900) + "s."),
                Arguments.of("Arabic", "قال المجلس يوم الاثنين إن النفق سيكلف ٤٨٠ مليون كرونة و".repeat(45) + "."),
                Arguments.of("Hebrew", "המועצה אמרה ביום שני שהמנהרה תעלה 480 מיליון כתר ".repeat(45) + "."),
                Arguments.of("a number of 400 digits", "The tunnel cost " + "7".repeat(400) + " crowns in 2020."),
                Arguments.of(
                        "a name of 900 letters", "Mayor " + "Tove Lund Berg ".repeat(60) + "said it cost 5 crowns."),
                Arguments.of(
                        "a speaker of 400 letters",
                        "“We found clay where the maps promised rock,” said Tove " + "Lundbergskog".repeat(33) + "."),
                Arguments.of("nothing but dashes", "— ".repeat(3_000)),
                Arguments.of("nothing but quotation marks", "“ ” ".repeat(1_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nasty")
    void a_text_that_can_be_previewed_can_be_brought_in(String what, String words) {
        var editor = given.admin();
        var text = BEFORE + words + AFTER;
        var shown = preview(editor, text);

        var id = bring(editor, text);

        var kept = articles.reading(editor, id);
        assertThat(kept.getList("claims.gist")).isEqualTo(shown.getList("candidates.gist"));
        assertThat(kept.getList("claims.occurrences.flatten().exact", String.class))
                .contains("The harbour sold 12 boats in 2019", "The ferry carried 400,000 people in 2020");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nasty")
    void an_article_can_be_changed_to_it(String what, String words) {
        var editor = given.admin();
        var id = bring(editor, BEFORE + AFTER);

        editor.asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("text", BEFORE + words + AFTER))
                .post(editor.at("/articles/" + id + "/revisions"))
                .then()
                .statusCode(200);
    }

    @Test
    void a_gist_that_is_too_long_is_cut_between_two_characters() {
        var editor = given.admin();

        var gists = preview(editor, BEFORE + "The " + "😀".repeat(300) + " cost 5 million crowns in 2020." + AFTER)
                .getList("candidates.gist", String.class);

        assertThat(gists).hasSize(3);
        assertThat(gists.get(1)).startsWith("The 😀").endsWith("😀…").hasSizeBetween(198, 200);
    }

    @Test
    void a_sentence_that_is_too_long_for_a_claim_is_said_to_be_so() {
        given.admin()
                .asks()
                .body(Map.of("text", BEFORE + LONG + AFTER, "language", "en"))
                .post("/api/v1/preview/split")
                .then()
                .statusCode(200)
                .body("discarded.reason", contains("too long for a claim"))
                .body("discarded[0].start", equalTo(BEFORE.length()))
                .body("candidates.statement*.length()", everyItem(lessThanOrEqualTo(2_000)));
    }

    @Test
    void two_megabytes_without_a_full_stop_come_in() {
        var editor = given.admin();
        var text = BEFORE + CLAUSE.repeat(32_000) + AFTER;

        var id = bring(editor, text);

        editor.asks()
                .get(editor.at("/articles/" + id + "/reading"))
                .then()
                .statusCode(200)
                .body("claims.gist", hasItem("The harbour sold 12 boats in 2019"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one two three four five six seven eight nine | A gist has one to eight words; this one has 9.
            %s | A gist has 200 characters at most; this one has 201.
            """)
    void a_gist_is_refused_for_its_words_or_for_its_characters(String gist, String why) {
        var words = gist.equals("%s") ? "x".repeat(201) : gist;

        assertThatThrownBy(() -> new ClaimDescription(
                        words, ClaimType.QUANTITY, List.of(), Checking.CONTENT, true, null, null, null))
                .hasMessage(why);
    }

    private static JsonPath preview(Person editor, String text) {
        return editor.asks()
                .body(Map.of("medium", "TEXT", "text", text))
                .post(editor.at("/articles/preview"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String bring(Person editor, String text) {
        return editor.asks()
                .body(Map.of("title", "Boats", "text", text))
                .post(editor.at("/articles"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
