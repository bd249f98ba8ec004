package org.touchstone.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.split.ClaimType;
import org.touchstone.split.Segment;
import org.touchstone.split.SplitRequest;
import org.touchstone.split.Splitter;
import org.touchstone.text.CodePoints;
import org.touchstone.text.Span;

class SieveTest {
    private static final String TEXT = """
            What the divers found

            Divers raised “three bronze bells” from the wreck 🐚 in May. The wreck lies at 40 metres. In June they raised three anchors, and the wreck broke in two.

            Related articles""";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void words_are_found_where_the_text_has_them_and_the_offsets_from_outside_do_not_count() {
        var one = only("{\"exact\": \"lies at 40 metres\", \"start\": 3, \"end\": 9}");

        assertThat(one.words()).isEqualTo("lies at 40 metres");
        assertThat(CodePoints.of(TEXT).slice(one.span())).isEqualTo("lies at 40 metres");
    }

    @Test
    void other_quotation_marks_spaces_and_case_do_not_matter() {
        assertThat(only("{\"exact\": \"divers  raised \\\"three bronze bells\\\"\"}")
                        .words())
                .isEqualTo("Divers raised “three bronze bells”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"exact": "wreck", "prefix": "raised from the "}                | 🐚
            {"exact": "wreck", "suffix": " lies at 40"}                     | lies
            {"exact": "wreck", "prefix": "and the", "suffix": "broke"}      | broke
            {"exact": "wreck", "start": 140}                                | broke
            {"exact": "wreck", "prefix": "raised from the ", "start": 140}  | 🐚
            """)
    void of_several_places_the_surroundings_or_else_the_offset_tell_which(String candidate, String next) {
        var one = only(candidate);

        var after = CodePoints.of(TEXT).sliceWithin(one.span().end(), one.span().end() + 10);
        assertThat(after.strip()).startsWith(next);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"exact": "four bronze bells"}                          | NOT_IN_TEXT
            {"exact": "ivers raise"}                                | NOT_IN_TEXT
            {"exact": "the wreck"}                                  | AMBIGUOUS
            {"exact": "Related articles"}                           | BOILERPLATE
            {"exact": "broke in two. Related"}                      | BOILERPLATE
            {"exact": "What the divers found"}                      | BOILERPLATE
            {"start": 23, "end": 40}                                | UNREADABLE
            {"exact": ""}                                           | UNREADABLE
            {"exact": " – "}                                        | UNREADABLE
            {"exact": 40}                                           | UNREADABLE
            {"exact": ["three anchors"]}                            | UNREADABLE
            "three anchors"                                         | UNREADABLE
            null                                                    | UNREADABLE
            {"exact": "three anchors", "statement": 7}              | UNREADABLE
            {"exact": "three anchors", "statement": "a\\u0000b"}    | UNREADABLE
            {"exact": "three anchors", "statement": "a\\u001b[2Jb"} | UNREADABLE
            {"exact": "three anchors", "gist": "a\\u202eb"}         | UNREADABLE
            {"exact": "three anchors", "claimant": "a\\ud800b"}     | UNREADABLE
            """)
    void what_the_text_does_not_bear_out_is_dropped_with_the_reason(String candidate, Drop reason) {
        var sifted = sift(candidate);

        assertThat(sifted.kept()).isEmpty();
        assertThat(sifted.dropped()).isEqualTo(Map.of(reason, 1));
    }

    @ParameterizedTest
    @CsvSource({"exact, 1001", "statement, 2001", "claimant, 301"})
    void what_is_longer_than_a_claim_may_be_is_dropped(String member, int length) {
        var candidate = MAPPER.createObjectNode().put("exact", "three anchors").put(member, "x".repeat(length));

        assertThat(sift(candidate.toString()).dropped()).isEqualTo(Map.of(Drop.TOO_LONG, 1));
    }

    @Test
    void one_bad_candidate_does_not_take_the_others_along() {
        var sifted = sift("{\"exact\": \"not there at all\"}", "{\"exact\": \"three anchors\"}", "[]");

        assertThat(sifted.kept()).extracting(Suggested::words).containsExactly("three anchors");
        assertThat(sifted.dropped()).isEqualTo(Map.of(Drop.NOT_IN_TEXT, 1, Drop.UNREADABLE, 1));
    }

    @Test
    void no_more_are_kept_than_is_allowed() {
        var many = IntStream.range(0, 2_000)
                .mapToObj(i -> "{\"exact\": \"three anchors\"}")
                .toList();

        var sifted = Sieve.sift(CodePoints.of(TEXT), segments(), read(many), 50);

        assertThat(sifted.kept()).hasSize(50);
        assertThat(sifted.dropped()).isEqualTo(Map.of(Drop.TOO_MANY, 1_950));
    }

    @Test
    void what_it_says_of_the_words_is_taken_over() {
        var one = only("""
                {"exact": "raised three anchors", "gist": "three anchors  raised", "statement": "In June divers raised\\nthree anchors.",
                 "type": "QUANTITY", "claimant": "the museum", "score": 0.87654, "reasons": ["a number", "", "a\\u0007b", 3, "a deed"]}""");

        assertThat(one.gist()).isEqualTo("three anchors raised");
        assertThat(one.statement()).isEqualTo("In June divers raised three anchors.");
        assertThat(one.type()).isEqualTo(ClaimType.QUANTITY);
        assertThat(one.claimant()).isEqualTo("the museum");
        assertThat(one.score()).isEqualByComparingTo("0.8765");
        assertThat(one.reasons()).containsExactly("a number", "a deed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1.01", "1e400", "\"high\"", "null", "[0.5]"})
    void a_score_that_is_none_is_left_away(String score) {
        assertThat(only("{\"exact\": \"three anchors\", \"score\": " + score + "}")
                        .score())
                .isNull();
    }

    @Test
    void a_gist_of_nine_words_and_a_type_that_nobody_knows_are_left_away() {
        var one = only("{\"exact\": \"three anchors\", \"gist\": \"a b c d e f g h i\", \"type\": \"FACT\"}");

        assertThat(one.gist()).isNull();
        assertThat(one.type()).isNull();
    }

    @Test
    void words_with_a_claim_on_them_are_not_proposed_again() {
        var sifted = sift("{\"exact\": \"raised three anchors\"}", "{\"exact\": \"three anchors\"}");
        var raised = sifted.kept().get(0).span();

        var beside = sifted.beside(List.of(new Span(raised.start() - 2, raised.end())), 10);

        assertThat(beside.kept()).extracting(Suggested::words).containsExactly("three anchors");
        assertThat(beside.dropped()).isEqualTo(Map.of(Drop.ALREADY_THERE, 1));
    }

    @Test
    void the_same_words_twice_in_one_answer_are_one_candidate() {
        var sifted = sift("{\"exact\": \"three anchors\"}", "{\"exact\": \"three anchors,\"}");

        assertThat(sifted.beside(List.of(), 10).kept())
                .extracting(Suggested::words)
                .containsExactly("three anchors");
    }

    @Test
    void a_full_article_takes_no_more() {
        var sifted = sift("{\"exact\": \"three anchors\"}", "{\"exact\": \"lies at 40 metres\"}");

        var beside = sifted.beside(List.of(), 1);

        assertThat(beside.kept()).extracting(Suggested::words).containsExactly("three anchors");
        assertThat(beside.dropped()).isEqualTo(Map.of(Drop.TOO_MANY, 1));
    }

    private static Suggested only(String candidate) {
        var sifted = sift(candidate);
        assertThat(sifted.dropped()).isEmpty();
        assertThat(sifted.kept()).hasSize(1);
        return sifted.kept().get(0);
    }

    private static Sifted sift(String... candidates) {
        return Sieve.sift(CodePoints.of(TEXT), segments(), read(List.of(candidates)), 200);
    }

    private static List<Segment> segments() {
        return new Splitter().split(new SplitRequest(TEXT, "en", null)).segments();
    }

    private static List<JsonNode> read(List<String> candidates) {
        var nodes = new ArrayList<JsonNode>();
        for (String candidate : candidates) {
            try {
                nodes.add(MAPPER.readTree(candidate));
            } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                throw new IllegalArgumentException(candidate, e);
            }
        }
        return nodes;
    }
}
