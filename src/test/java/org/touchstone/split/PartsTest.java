package org.touchstone.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sentence claims apart from its main assertion, and where its spans end. */
class PartsTest {
    private static List<String> spans(String text) {
        return Splits.split(text).candidates().stream()
                .map(candidate -> Splits.words(text, candidate.spans().get(0)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The tunnel cost 412 million crowns.",
                "The mayor called the tunnel a “costly joke”.",
                "Harbour Board Director Ilse Varga opened the tunnel.",
                "Ilse Varga, the head of the board, opened the tunnel.",
                "The tunnel closed because the pumps failed.",
                "The council paid workers who had lost their homes.",
                "Her father was born and buried in Sund."
            })
    void what_stands_or_falls_with_its_sentence_is_no_claim_of_its_own(String sentence) {
        assertThat(spans(sentence)).containsExactly(sentence.substring(0, sentence.length() - 1));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        Lund sold twelve boats in March for two million crowns.            | twelve boats
        The tunnel was dug in four decades of work.                        | four decades of work
        The line bought a 40-metre ferry.                                  | 40-metre ferry
        The ferry, which carried 40 cars, sank in May.                     | carried 40 cars
        Guests saw Norway’s longest tunnel in May.                         | Norway’s longest tunnel
        Ilse Varga, 58, opened the tunnel.                                 | Ilse Varga, 58
        """)
    void what_could_hold_while_the_rest_does_not_is_one(String sentence, String part) {
        assertThat(spans(sentence)).contains(part);
    }

    @Test
    void a_sentence_of_which_too_little_would_be_left_stays_whole() {
        assertThat(spans("The speech came as the council voted on 40 bridges."))
                .contains("The speech came as the council voted on 40 bridges");
        assertThat(spans("It began before the ferry sank.")).contains("It began before the ferry sank");
    }

    @Test
    void what_follows_from_it_all_is_told_of_it_all() {
        assertThat(Splits.split("The town closed nine piers in May, prompting protests by 400 fishermen.")
                        .candidates())
                .extracting(Candidate::statement)
                .contains("The town closed nine piers in May, prompting protests by 400 fishermen.");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        The council thanked Green Rivers Matter, which had found nine leaks. | Green Rivers Matter had found nine leaks.
        Sen. Ann Lund, R-Ill., who lost nine seats, left early.              | Sen. Ann Lund lost nine seats.
        """)
    void a_relative_clause_is_told_of_the_whole_name(String sentence, String statement) {
        assertThat(Splits.split(sentence).candidates())
                .extracting(Candidate::statement)
                .contains(statement);
    }

    @Test
    void a_sentence_is_worth_as_much_as_the_best_that_it_says() {
        Candidate tunnel = Splits.split("On the whole, it was, all in all, a very long time, 412 million crowns later.")
                .candidates()
                .get(0);

        assertThat(tunnel.checkWorthiness().score()).isGreaterThan(.5);
    }
}
