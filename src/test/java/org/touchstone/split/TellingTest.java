package org.touchstone.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of an article is proposed, and what of it only fills it. */
class TellingTest {
    /** Four sentences that tell something; with one more it is an article. */
    private static final String REPORT = """
        The harbour tunnel cost 412 million crowns, half as much again as planned in 2021.

        Engineers found clay in March where the maps had promised rock, the council heard.

        Unemployment in the town of Sund fell by 12 percent in the year after the opening.

        The ferry carried 212,000 passengers in its last winter, the Halcyon line reported.

        """;

    private static List<String> proposed(String text) {
        return Splits.split(text).candidates().stream()
                .map(candidate -> Splits.words(text, candidate.spans().get(0)))
                .toList();
    }

    /** Why one may want to discard the main assertions of what comes after the report. */
    private static List<SuggestedDiscard> doubts(String sentence) {
        return Splits.split(REPORT + sentence).candidates().stream()
                .filter(candidate ->
                        candidate.main() && candidate.spans().get(0).start() >= REPORT.length())
                .map(Candidate::suggestedDiscard)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> reasons(String text) {
        return Splits.split(text).discarded().stream().map(Discarded::reason).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        Read the rest of the story here.                                   | an order
        Mayor Paul Lund (left) inspects the tunnel in March.               | a caption
        Mayor Paul Lund poses for a picture with the engineers.            | a caption
        <tweet author="Paul Lund">The tunnel is open.                      | markup
        """)
    void what_is_no_assertion_is_left_out_with_the_reason(String sentence, String reason) {
        assertThat(reasons(REPORT + sentence)).containsExactly(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The old dam poses a risk to 3,000 homes in the valley.",
                "Maria Holt holds up to 12 percent of the shares.",
                "His gestures won the council over in March.",
                "Watch sales in Sund fell by 12 percent.",
                "Vote counting in Sund took nine hours.",
                "Stop signs worth 12,000 crowns were stolen in May.",
                "Check fraud cost the town 40 million crowns.",
                "Give or take a week, the bridge closed in March 2019.",
                "President Paul Lund met Prime Minister Maria Holt.",
                "Serena Lund won Sundby Open in Sund in 2016.",
                "The price is \"fair\" and was paid in 2019, Lund says."
            })
    void what_only_looks_like_a_caption_an_order_a_headline_or_markup_is_proposed(String sentence) {
        assertThat(reasons(REPORT + "\n\n" + sentence)).isEmpty();
    }

    @Test
    void what_is_quoted_is_no_order_for_beginning_like_one() {
        assertThat(proposed(REPORT + "“Vote counting in Sund took nine hours,” Mayor Lund said."))
                .contains("Vote counting in Sund took nine hours");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lund stepped down as mayor of Sund in the spring.",
                "The tunnel will cost 40 million crowns in 2030.",
                "Two people were injured in the tunnel."
            })
    void who_leaves_office_and_what_a_forecast_counts_is_not_doubted(String sentence) {
        assertThat(doubts(sentence)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        The plan of Mayor Lund is wrong and unfair.                        | OPINION
        The ferry will sail again one day.                                 | PREDICTION
        Mayor Lund stepped to the microphone in the hall of the council.   | NOT_WORTH_CHECKING
        The place was quiet.                                               | NOT_WORTH_CHECKING
        “Our town has a great future, and nobody can take that from us.”   | NOT_WORTH_CHECKING
        """)
    void what_fills_an_article_is_proposed_with_a_reason_to_discard_it(String sentence, SuggestedDiscard reason) {
        assertThat(doubts(sentence)).containsExactly(reason);
        assertThat(reasons(REPORT + sentence)).isEmpty();
    }

    @Test
    void an_age_and_an_amount_of_money_are_doubted_apart_from_their_sentence() {
        String text = REPORT + "Ilse Varga, 58, sold nine boats in March for two million crowns.";

        assertThat(Splits.split(text).candidates())
                .filteredOn(candidate -> !candidate.main())
                .extracting(candidate -> Splits.words(text, candidate.spans().get(0)), Candidate::suggestedDiscard)
                .contains(
                        tuple("Ilse Varga, 58", SuggestedDiscard.NOT_WORTH_CHECKING),
                        tuple("two million crowns", SuggestedDiscard.REPETITION),
                        tuple("nine boats", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Reporting by Joanna Holt; Editing by Ola Berg)",
                "($1 = 0.7421 pounds)",
                "Anyone with information is asked to call the police on 101.",
                "This article was amended on 9 May.",
                "An earlier version said 200 homes.",
                "Editor’s note: Lund sold nine boats in 1998.",
                "A bus burns in Sund on 9 May. (AP Photo/Ola Berg)",
                "The writer is a fellow at the Norden Institute.",
                "- with agencies",
                "(AP)",
                "‘Nobody warned us’"
            })
    void what_a_newsroom_says_of_its_own_work_and_a_heading_that_quotes_are_no_claims(String line) {
        assertThat(proposed(REPORT + "\n\n" + line + "\n\nIt rained in Sund on Monday."))
                .noneMatch(words -> line.contains(words));
    }

    @Test
    void three_lines_that_tell_something_are_a_list_and_no_headings() {
        assertThat(proposed(REPORT + "\n\n14 roads are closed\n\nTrains to Vik are cancelled until Friday\n\nThe"
                        + " bridge is shut\n\nIt rained in Sund on Monday."))
                .contains("14 roads are closed", "Trains to Vik are cancelled until Friday");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paul Lund bought an old ferry.",
                "“Nobody has measured the walls since March,” said Mayor Lund.",
                "The council denied that it had any such plan for Sund.",
                "HTA is short for the Harbour Tunnel Authority."
            })
    void of_what_somebody_did_or_said_nothing_is_doubted(String sentence) {
        assertThat(reasons(REPORT + sentence)).isEmpty();
        assertThat(doubts(sentence)).isEmpty();
    }

    @Test
    void a_text_of_few_sentences_is_asked_about_for_itself() {
        assertThat(proposed("The place was quiet.")).containsExactly("The place was quiet");
        assertThat(proposed("The plan is unfair.")).hasSize(1);
    }

    @Test
    void of_who_goes_on_speaking_short_remarks_are_doubted() {
        String speech = REPORT
                + "“We found water in nine of the eleven shafts,” Mayor Lund said. “It is what it is. We paid 40"
                + " million for pumps.”";

        assertThat(Splits.split(speech).candidates())
                .filteredOn(candidate -> candidate.suggestedDiscard() != null
                        && candidate.spans().get(0).start() >= REPORT.length())
                .extracting(candidate -> Splits.words(speech, candidate.spans().get(0)))
                .containsExactly("It is what it is");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tunnel Costs Half As Much Again, Council Hears.",
                "TUNNEL COSTS RISE AGAIN.",
                "Harbour tunnel cost half as much again.",
                "Harbour tunnel cost climbs; council unmoved."
            })
    void a_headline_with_a_full_stop_is_one(String headline) {
        assertThat(reasons(headline + "\n\n" + REPORT)).containsExactly("a headline");
    }

    @Test
    void questions_and_orders_in_quotation_marks_are_no_claims() {
        assertThat(proposed("“Who paid for the pumps in March?” asked Mayor Lund."))
                .isEmpty();
        assertThat(proposed("“Don’t count on the ferry in March,” said Mayor Lund."))
                .isEmpty();
    }
}
