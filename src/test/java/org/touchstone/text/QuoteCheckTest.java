package org.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.text.QuoteCheck.Grade;
import org.touchstone.text.QuoteCheck.Operation;
import org.touchstone.text.QuoteCheck.Step;

class QuoteCheckTest {
    private static final String TEXT =
            "The mayor said: \u201cWe won\u2019t raise the toll \u2013 not this year\u201d.\n\nThe o\ufb03ce of the har\u00ADbour master\u00a0 agreed\u2026 in part \ud83d\udea2. Caf\u00e9 owners did not.";

    private static String found(QuoteCheck.Result result) {
        return result.span() == null ? "" : CodePoints.of(TEXT).slice(result.span());
    }

    @Test
    void letter_for_letter_is_exact() {
        QuoteCheck.Result result = QuoteCheck.check(TEXT, "not this year");

        assertThat(result.grade()).isEqualTo(Grade.EXACT);
        assertThat(found(result)).isEqualTo("not this year");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    "we won't raise the toll - not this year" | \u201cWe won\u2019t raise the toll \u2013 not this year\u201d
                    raise the toll\u2014not                   | raise the toll \u2013 not
                    OFFICE OF THE HARBOUR MASTER AGREED...    | o\ufb03ce of the har\u00ADbour master\u00a0 agreed\u2026
                    \u00abwe won\u2018t raise\u00bb           | We won\u2019t raise
                    cafe\u0301 owners                         | Caf\u00e9 owners
                    master agreed... in part \ud83d\udea2     | master\u00a0 agreed\u2026 in part \ud83d\udea2
                    """)
    void other_marks_and_spaces_are_the_same_quote(String quote, String there) {
        QuoteCheck.Result result = QuoteCheck.check(TEXT, quote);

        assertThat(result.grade()).isEqualTo(Grade.NORMALISED);
        assertThat(found(result)).isEqualTo(there);
    }

    @Test
    void a_changed_word_is_partial_and_shown() {
        QuoteCheck.Result result = QuoteCheck.check(TEXT, "We will raise the toll - not this year");

        assertThat(result.grade()).isEqualTo(Grade.PARTIAL);
        assertThat(result.difference())
                .containsExactly(
                        new Step(Operation.KEEP, "We"),
                        new Step(Operation.DELETE, "will"),
                        new Step(Operation.INSERT, "won\u2019t"),
                        new Step(Operation.KEEP, "raise the toll \u2013 not this year"));
    }

    @Test
    void words_left_out_at_an_ellipsis_are_shown_as_the_text_has_them() {
        QuoteCheck.Result result = QuoteCheck.check(TEXT, "The mayor said \u2026 not this year");

        assertThat(result.grade()).isEqualTo(Grade.PARTIAL);
        assertThat(result.difference())
                .contains(new Step(Operation.INSERT, "\u201cWe won\u2019t raise the toll \u2013"));
    }

    @Test
    void other_words_are_not_found() {
        assertThat(QuoteCheck.check(TEXT, "The bridge will be painted green next spring"))
                .isEqualTo(new QuoteCheck.Result(Grade.NOT_FOUND, null, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'\u201c\u201d'", "'\u2026'"})
    void nothing_is_not_found(String quote) {
        assertThat(QuoteCheck.check("plain words", quote).grade()).isEqualTo(Grade.NOT_FOUND);
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    So 25 people died in the flood.      | 5 people died in the flood | 25 people died in the flood
                    Holding him was unlawful under the act. | lawful under the act    | unlawful under the act
                    More rain is unlikely to happen.     | likely to happen           | unlikely to happen
                    It cost 1.5 million crowns.          | It cost 1.5 mill           | It cost 1.5 million
                    About 1,200 boats came in.           | 200 boats came             | 1,200 boats came
                    About 1\u202F200 boats came in.      | 200 boats came             | 1\u202F200 boats came
                    It grew by 1.5 per cent.             | 5 per cent                 | 1.5 per cent
                    It grew by .5 per cent.              | 5 per cent                 | .5 per cent
                    It lost -5 million crowns.           | 5 million crowns           | -5 million crowns
                    It lost \u22125 million crowns.      | 5 million crowns           | \u22125 million crowns
                    Some 5\u201310 men were seen.        | 10 men were seen           | 5\u201310 men were seen
                    He is an ex-president of the club.   | president of the club      | ex-president of the club
                    We can't raise the toll.             | We can                     | We can't
                    It is 10\u00B2 metres long.          | It is 10                   | It is 10\u00B2
                    The cafe\u0301 was shut.             | The cafe                   | The cafe\u0301
                    OR 25 PEOPLE DIED.                   | 5 people died              | 25 PEOPLE DIED
                    """)
    void a_passage_that_is_cut_off_inside_a_word_or_a_number_is_partial_and_shown(
            String text, String quote, String there) {
        QuoteCheck.Result result = QuoteCheck.check(text, quote);

        assertThat(result.grade()).isEqualTo(Grade.PARTIAL);
        assertThat(CodePoints.of(text).slice(Objects.requireNonNull(result.span())))
                .isEqualTo(there);
        assertThat(result.difference()).extracting(Step::op).contains(Operation.DELETE, Operation.INSERT);
    }

    @Test
    void the_next_place_with_whole_words_is_taken_first() {
        String text = "Police said 25 people died. Later they said that 5 people died.";

        assertThat(QuoteCheck.check(text, "5 people died"))
                .isEqualTo(new QuoteCheck.Result(Grade.EXACT, new Span(49, 62), List.of()));
        assertThat(QuoteCheck.check(text, "5 PEOPLE died"))
                .isEqualTo(new QuoteCheck.Result(Grade.NORMALISED, new Span(49, 62), List.of()));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    L'homme est venu hier.               | homme est venu
                    The mayor's wife left.               | The mayor
                    It is so: 5 people died.             | 5 people
                    The toll\u2014not the tax\u2014stays | not the tax
                    In 2019, 200 people came.            | 200 people
                    Of the flood\u00B9 nothing is left.  | Of the flood
                    \u6A4B\u306F\u6628\u65E5\u958B\u3044\u305F\u3002 | \u6628\u65E5
                    """)
    void a_passage_between_whole_words_is_exact(String text, String quote) {
        assertThat(QuoteCheck.check(text, quote).grade()).isEqualTo(Grade.EXACT);
    }

    @Test
    void a_single_number_inside_another_is_not_found() {
        assertThat(QuoteCheck.check("About 1,200 boats came in.", "200").grade())
                .isEqualTo(Grade.NOT_FOUND);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    It is fine\u2026 we go.   | fine... we go
                    It is fine\u2026 we go.   | fine...we go
                    It is fine...we go.       | fine ... we go
                    It is fine ... we go.     | fine \u2026we go
                    It is fine . . . we go.   | fine\u2026we go
                    It is CO\u2082 of 3 m\u00B2. | CO2 of 3 m2
                    It fell to \u22125 \u00B0C. | fell to -5 \u00B0C
                    """)
    void an_ellipsis_a_sign_or_an_index_is_the_same_however_it_is_set(String text, String quote) {
        assertThat(QuoteCheck.check(text, quote).grade()).isEqualTo(Grade.NORMALISED);
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    10\u00B2 metres   | 102 metres    | 102    | 10\u00B2
                    102 metres        | 10\u00B2 metres | 10\u00B2 | 102
                    1,200 people      | 1200 people   | 1200   | 1,200
                    5 people in all   | -5 people in all | -5  | 5
                    rose by 5% so far | rose by 5 so far | 5   | 5%
                    5 per cent a year | .5 per cent a year | .5 | 5
                    costs \u2013 5 million so far | costs -5 million so far | -5 | \u2013 5
                    """)
    void numbers_that_are_written_otherwise_are_shown_whole(String text, String quote, String old, String now) {
        QuoteCheck.Result result = QuoteCheck.check("Some " + text + ".", quote);

        assertThat(result.grade()).isEqualTo(Grade.PARTIAL);
        assertThat(result.difference()).contains(new Step(Operation.DELETE, old), new Step(Operation.INSERT, now));
    }

    @Test
    void where_only_a_mark_differs_it_is_shown() {
        assertThat(QuoteCheck.check("They will raise the toll, not the tax.", "raise the toll not the tax")
                        .difference())
                .containsExactly(
                        new Step(Operation.KEEP, "raise the"),
                        new Step(Operation.DELETE, "toll"),
                        new Step(Operation.INSERT, "toll,"),
                        new Step(Operation.KEEP, "not the tax"));
    }

    @Test
    void the_bullets_of_a_list_do_not_count() {
        assertThat(QuoteCheck.check(
                                "\u2022 14 roads are closed\n\n\u2022 Trains are late",
                                "14 roads are closed\nTrains are late")
                        .grade())
                .isEqualTo(Grade.NORMALISED);
    }
}
