package org.touchstone.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CandidatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven trips abroad",
                "12 years in power",
                "all in 2028 and 2029",
                "42.7-metre space launch rocket",
                "twice failed to launch a weather satellite",
                "lasted around two hours"
            })
    void the_checkable_part_of_a_sentence_is_a_candidate_of_its_own(String words) {
        assertThat(Splits.candidate(words).main()).isFalse();
    }

    @Test
    void every_sentence_has_one_main_assertion_and_it_stands_first() {
        List<Candidate> candidates = Splits.split(Splits.SUMMIT).candidates();
        int last = -1;
        for (Candidate candidate : candidates) {
            assertThat(candidate.main()).isEqualTo(candidate.segment() != last);
            last = candidate.segment();
        }
    }

    @Test
    void a_gist_keeps_the_measure_and_the_head() {
        assertThat(Splits.candidate("42.7-metre space launch rocket").gist()).isEqualTo("42.7-metre rocket");
        assertThat(Splits.candidate("seven trips abroad").gist()).isEqualTo("seven trips abroad");
    }

    @Test
    void a_clause_begins_its_gist_with_a_capital_and_a_phrase_does_not() {
        assertThat(Splits.candidate("he had crossed the border in an armoured train")
                        .gist())
                .isEqualTo("He crossed border in armoured train");
        assertThat(Splits.candidate("12 years in power").gist()).isEqualTo("12 years in power");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        The oldest bridge over the river had been shot at by three of the soldiers. | Oldest bridge over river had been shot at
        """)
    void a_gist_keeps_the_auxiliary_without_which_it_would_say_something_else(String text, String gist) {
        assertThat(Splits.split(text).candidates().get(0).gist()).isEqualTo(gist);
    }

    @Test
    void it_and_they_in_reported_words_may_mean_whoever_says_them_and_are_marked_as_a_guess() {
        Candidate cut = Splits.split("The Halcyon line said it would cut 500 jobs.")
                .candidates()
                .get(0);
        Candidate worried =
                Splits.split("Officials said they were worried.").candidates().get(0);
        Candidate clear =
                Splits.split("The ministry said it was clear.").candidates().get(0);

        assertThat(cut.statement()).isEqualTo("The Halcyon line would cut 500 jobs.");
        assertThat(cut.gist()).isEqualTo("The Halcyon line would cut 500 jobs");
        assertThat(cut.replacements().get(0).certain()).isFalse();
        assertThat(worried.statement()).isEqualTo("Officials were worried.");
        assertThat(clear.statement()).isEqualTo("It was clear.");
    }

    @Test
    void he_is_nobody_of_a_group_that_was_heard_before() {
        List<Candidate> candidates = Splits.split(
                        "President Tomas Orlov left early. Analysts said the talks were short. He was tired.")
                .candidates();

        assertThat(candidates).extracting(Candidate::statement).contains("Tomas Orlov was tired.");
    }

    @Test
    void what_is_added_by_a_participle_is_a_part_of_its_own() {
        assertThat(Splits.split("They met for two hours, followed by a lunch of dumplings.")
                        .candidates())
                .extracting(Candidate::main, Candidate::gist)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple(true, "They met for two hours"),
                        org.assertj.core.groups.Tuple.tuple(false, "followed by a lunch of dumplings"));
    }

    @Test
    void to_whom_somebody_speaks_is_no_claim() {
        assertThat(Splits.split("Orlov told the Danish president: \u201cWe will win this race.\u201d")
                        .candidates())
                .extracting(Candidate::gist)
                .containsExactly("We will win this race");
    }

    @Test
    void that_somebody_fears_what_will_be_is_no_prediction_and_what_is_due_to_rain_none_either() {
        assertThat(Splits.split("Officials have expressed concern that the tunnel will close.")
                        .candidates()
                        .get(0)
                        .type())
                .isEqualTo(ClaimType.POSITION);
        assertThat(Splits.split("The delay is due to heavy rain.")
                        .candidates()
                        .get(0)
                        .type())
                .isEqualTo(ClaimType.CAUSAL);
        assertThat(Splits.split("The tunnel is due to open in May.")
                        .candidates()
                        .get(0)
                        .type())
                .isEqualTo(ClaimType.PREDICTION);
    }

    @Test
    void a_word_that_opens_a_phrase_stays_with_its_sentence() {
        Candidate toast = Splits.split("After the lunch Orlov lifted his glass.")
                .candidates()
                .get(0);

        assertThat(toast.gist()).isEqualTo("After the lunch Orlov lifted his glass");
        assertThat(toast.statement()).isEqualTo("After the lunch Orlov lifted his glass.");
    }

    @Test
    void between_keeps_both_its_ends() {
        Candidate stopped = Splits.split(
                        "The ferry between Quayside and the three outer islands stopped on Monday and will not"
                                + " sail again before March, its owner said.")
                .candidates()
                .get(0);

        assertThat(stopped.statement())
                .isEqualTo("The ferry between Quayside and the three outer islands stopped on Monday and will not sail"
                        + " again before March.");
        assertThat(stopped.gist()).isEqualTo("Ferry between Quayside and the three outer islands");
    }

    @Test
    void a_gist_ends_before_the_time_within_which_it_was_so() {
        assertThat(Splits.split("Prices at the auction fell by 7 percent within an hour.")
                        .candidates()
                        .get(0)
                        .gist())
                .isEqualTo("Prices at auction fell by 7 percent");
    }

    @Test
    void no_gist_is_longer_than_eight_words() {
        assertThat(Splits.split(Splits.SUMMIT).candidates())
                .allSatisfy(
                        candidate -> assertThat(candidate.gist().split("\\s+")).hasSizeLessThanOrEqualTo(8));
    }

    @Test
    void a_statement_of_a_part_is_the_clause_up_to_it() {
        assertThat(Splits.candidate("seven trips abroad").statement())
                .isEqualTo("Orlov had made just seven trips abroad.");
    }

    @Test
    void the_two_are_named_where_the_text_says_who_they_are() {
        Candidate toured = Splits.split(Splits.SUMMIT).candidates().stream()
                .filter(candidate -> candidate.statement().contains("then toured"))
                .findFirst()
                .orElseThrow();
        Replacement replacement = toured.replacements().get(0);

        assertThat(replacement.original()).isEqualTo("The two");
        assertThat(replacement.certain()).isTrue();
        assertThat(Splits.words(toured.statement(), replacement.span())).isEqualTo("Mira Danek and Tomas Orlov");
    }

    @Test
    void a_pronoun_that_may_mean_several_people_is_marked_as_a_guess() {
        Candidate candidate = Splits.split(
                        "President Danek met President Orlov, after he had crossed the border by train.")
                .candidates()
                .get(1);

        assertThat(candidate.replacements()).hasSize(1);
        assertThat(candidate.replacements().get(0).certain()).isFalse();
    }

    @Test
    void direct_speech_is_a_candidate_with_its_speaker() {
        Candidate speech = Splits.candidate("We have nothing to hide from our neighbours");

        assertThat(speech.type()).isEqualTo(ClaimType.QUOTATION);
        assertThat(speech.claimant()).isEqualTo("Mira Danek");
        assertThat(speech.checkable()).isTrue();
    }

    @Test
    void types_follow_the_words() {
        assertThat(Splits.candidate("12 years in power").type()).isEqualTo(ClaimType.QUANTITY);
        Candidate travel = Splits.split("Orlov will travel on to the coast on Friday.")
                .candidates()
                .get(0);
        assertThat(travel.type()).isEqualTo(ClaimType.PREDICTION);
        assertThat(travel.checkable()).isFalse();
        assertThat(travel.suggestedDiscard()).isEqualTo(SuggestedDiscard.PREDICTION);
    }

    @Test
    void what_is_said_by_officials_has_a_claimant_and_a_readable_reason() {
        Candidate failed = Splits.split(Splits.SUMMIT).candidates().stream()
                .filter(candidate -> candidate.statement().contains("twice failed"))
                .findFirst()
                .orElseThrow();

        assertThat(failed.claimant()).isEqualTo("officials");
        assertThat(failed.checkWorthiness().reasons()).contains("attributed to somebody");
    }

    @Test
    void questions_headings_and_boilerplate_make_no_candidates() {
        Split split = Splits.split(Splits.SUMMIT);

        assertThat(split.discarded())
                .extracting(discarded -> Splits.words(Splits.SUMMIT, discarded.span()) + ": " + discarded.reason())
                .containsExactly(
                        "Two presidents and a rocket hall: a heading",
                        "The launch site: a heading",
                        "Will they meet again?: a question",
                        "Related Articles: boilerplate",
                        "Back to top button: boilerplate");
    }

    @Test
    void a_claim_that_is_repeated_has_several_occurrences() {
        String text = "The tunnel cost 412 million crowns. Nobody believed it. The tunnel cost 412 million crowns.";

        assertThat(Splits.split(text).candidates().get(0).spans()).hasSize(2);
    }

    @Test
    void a_definition_is_one() {
        assertThat(Splits.split("HTA is short for the Harbour Tunnel Authority.")
                        .candidates()
                        .get(0)
                        .type())
                .isEqualTo(ClaimType.DEFINITION);
    }

    @Test
    void a_number_weighs_more_than_a_wish() {
        double number = Splits.split("Unemployment fell by 12 percent in 2029.")
                .candidates()
                .get(0)
                .checkWorthiness()
                .score();
        List<Candidate> wish = Splits.split("I think we should be kind.").candidates();

        assertThat(number).isGreaterThan(.7);
        assertThat(wish)
                .allSatisfy(candidate ->
                        assertThat(candidate.checkWorthiness().score()).isLessThan(.3));
    }

    @Test
    void an_article_of_a_megabyte_is_split_within_seconds() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 1_000_000; i++) {
            text.append("The tunnel took ")
                    .append(i)
                    .append(" days, the mayor said, and \u201cnobody was hurt\u201d. ");
        }
        long before = System.nanoTime();
        Split split = Splits.split(text.toString());

        assertThat(split.candidates()).hasSizeGreaterThan(10_000);
        assertThat(System.nanoTime() - before).isLessThan(60_000_000_000L);
    }

    @Test
    void the_language_is_guessed_when_none_is_given() {
        assertThat(new Splitter()
                        .split(new SplitRequest("Der Tunnel ist offen und die Stadt ist froh.", null, null))
                        .language())
                .isEqualTo("de");
        assertThat(new Splitter()
                        .split(new SplitRequest("Qwx zzt plk.", null, null))
                        .language())
                .isEqualTo("und");
    }

    @Test
    void the_month_of_may_is_no_may() {
        Candidate lost =
                Splits.split("The port lost nine boats in May.").candidates().get(0);

        assertThat(lost.checkWorthiness().reasons()).doesNotContain("about the future");
        assertThat(lost.values()).extracting(Value::text).contains("May").doesNotContain("May.");
    }

    @Test
    void a_gist_has_no_gap_where_a_word_was_left_out() {
        assertThat(Splits.split("“He called it ‘the worst day of my whole long life’,” Mayor Lund said.")
                        .candidates())
                .extracting(Candidate::gist)
                .noneMatch(gist -> gist.contains("  "));
    }

    @Test
    void a_word_after_an_emoji_is_no_name() {
        assertThat(Splits.split("Nine boats sank. \uD83D\uDEA2 The port lost 340,000 crowns in two days.")
                        .candidates())
                .flatExtracting(Candidate::values)
                .extracting(Value::text)
                .doesNotContain("The");
    }

    @Test
    void a_quotation_that_ends_with_another_one_is_told_without_its_comma() {
        Candidate gone = Splits.split("“The clerk told me ‘nine boats are gone,’” Mayor Lund said.")
                .candidates()
                .get(0);

        assertThat(gone.statement()).isEqualTo("Mayor Lund: “The clerk told me ‘nine boats are gone’”.");
        assertThat(gone.gist()).doesNotContain(",");
    }
}
