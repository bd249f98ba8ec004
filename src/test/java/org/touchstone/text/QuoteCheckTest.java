package org.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
