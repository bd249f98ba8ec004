package org.touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.touchstone.refusal.Refusal;
import org.touchstone.text.QuoteCheck.Operation;
import org.touchstone.text.QuoteCheck.Step;
import org.touchstone.text.Span;

class QuotationTest {
    private static final String TEXT =
            "The 🚀 stands 42.7 metres tall. “It will fly,” said the director.\nOn Wednesday it did not fly. It will fly in spring.";

    private static String words(Quotation quotation) {
        return Objects.requireNonNull(quotation.selector()).exact();
    }

    @Test
    void a_quote_that_stands_there_is_found_with_its_place_in_code_points() {
        var found = Quotation.in(TEXT, "42.7 metres tall", null);

        assertThat(found.grade()).isEqualTo(QuoteGrade.EXACT);
        assertThat(Objects.requireNonNull(found.selector()).start()).isEqualTo(13);
        assertThat(found.selector().prefix()).isEqualTo("The 🚀 stands ");
    }

    @Test
    void a_quote_with_other_marks_and_line_ends_is_found_normalised() {
        var found = Quotation.in(TEXT, "\"It will fly,\" said the director.\r\nOn Wednesday", null);

        assertThat(found.grade()).isEqualTo(QuoteGrade.NORMALISED);
        assertThat(found.quote()).isEqualTo("\"It will fly,\" said the director.\nOn Wednesday");
        assertThat(words(found)).startsWith("“It will fly").endsWith("On Wednesday");
    }

    @Test
    void a_line_end_of_windows_in_a_quote_is_the_line_end_of_the_text() {
        assertThat(Quotation.in("One line\nand another", "One line\r\nand another", null)
                        .grade())
                .isEqualTo(QuoteGrade.EXACT);
    }

    @Test
    void a_quote_with_a_word_too_many_says_which() {
        var found = Quotation.in(TEXT, "On Wednesday it sadly did not fly.", null);

        assertThat(found.grade()).isEqualTo(QuoteGrade.PARTIAL);
        assertThat(found.difference())
                .anySatisfy(step -> assertThat(step.text()).contains("sadly"));
    }

    @Test
    void words_that_are_not_there_are_not_found() {
        var found = Quotation.in(TEXT, "The minister resigned in the evening.", null);

        assertThat(found.grade()).isEqualTo(QuoteGrade.NOT_FOUND);
        assertThat(found.selector()).isNull();
    }

    @Test
    void a_selection_alone_is_the_quote() {
        var found = Quotation.in(TEXT, null, new Span(4, 5));

        assertThat(found).isEqualTo(new Quotation("🚀", found.selector(), QuoteGrade.EXACT));
    }

    @Test
    void a_selection_that_begins_inside_a_number_is_the_whole_number() {
        assertThat(words(Quotation.in(TEXT, null, new Span(14, 24)))).isEqualTo("42.7 metres");
    }

    @Test
    void a_selection_inside_a_number_does_not_make_its_words_exact() {
        var found = Quotation.in(TEXT, "7 metres tall", new Span(16, 29));

        assertThat(found.grade()).isEqualTo(QuoteGrade.PARTIAL);
        assertThat(words(found)).isEqualTo("42.7 metres tall");
        assertThat(found.difference())
                .containsExactly(
                        new Step(Operation.DELETE, "7"),
                        new Step(Operation.INSERT, "42.7"),
                        new Step(Operation.KEEP, "metres tall"));
    }

    @Test
    void of_the_same_words_twice_the_selected_ones_are_meant() {
        int second = TEXT.codePointCount(0, TEXT.lastIndexOf("will fly"));

        var found = Quotation.in(TEXT, "will fly", new Span(second, second + 8));

        assertThat(Objects.requireNonNull(found.selector()).start()).isEqualTo(second);
        assertThat(found.grade()).isEqualTo(QuoteGrade.EXACT);
    }

    @Test
    void a_selection_does_not_make_other_words_true() {
        assertThat(Quotation.in(TEXT, "The minister resigned in the evening.", new Span(0, 5))
                        .grade())
                .isEqualTo(QuoteGrade.NOT_FOUND);
    }

    @Test
    void a_selection_beyond_the_text_is_refused() {
        assertThatThrownBy(() -> Quotation.in("short", null, new Span(2, 9)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("5 characters");
    }

    @Test
    void right_to_left_text_and_combining_marks_are_quoted_as_they_stand() {
        String text = "قال الوزير إن الصاروخ جاهز. e\u0301lan";

        assertThat(Quotation.in(text, "الصاروخ جاهز", null).grade()).isEqualTo(QuoteGrade.EXACT);
        var composed = Quotation.in(text, "e\u0301lan", null);
        assertThat(composed.grade()).isEqualTo(QuoteGrade.EXACT);
        assertThat(Objects.requireNonNull(composed.selector()).end()
                        - composed.selector().start())
                .isEqualTo(5);
    }

    @Test
    void a_quote_is_looked_for_again_where_it_moved_to() {
        var before = Quotation.in(TEXT, "did not fly", null);

        var after = before.again("A correction was added above. " + TEXT);

        assertThat(after.grade()).isEqualTo(QuoteGrade.EXACT);
        assertThat(Objects.requireNonNull(after.selector()).start())
                .isEqualTo(Objects.requireNonNull(before.selector()).start() + 30);
    }

    @Test
    void a_quote_that_was_taken_off_the_page_is_not_found_again() {
        assertThat(Quotation.in(TEXT, "did not fly", null).again("All is well.").grade())
                .isEqualTo(QuoteGrade.NOT_FOUND);
    }

    @Test
    void without_a_text_a_quote_is_unchecked_and_after_a_failed_fetch_unreachable() {
        assertThat(Quotation.withoutText("words", false).grade()).isEqualTo(QuoteGrade.UNCHECKED);
        assertThat(Quotation.withoutText("words", true).grade()).isEqualTo(QuoteGrade.UNREACHABLE);
        assertThat(Quotation.withoutText(null, true).grade()).isEqualTo(QuoteGrade.UNCHECKED);
    }

    @Test
    void a_quote_has_its_limit() {
        String longest = "x".repeat(Quotation.MAX_QUOTE);

        assertThat(Quotation.in(longest, longest, null).grade()).isEqualTo(QuoteGrade.EXACT);
        assertThatThrownBy(() -> Quotation.in(longest, longest + "x", null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Quotation.in(longest + "x", null, new Span(0, Quotation.MAX_QUOTE + 1)))
                .isInstanceOf(Refusal.class);
    }
}
