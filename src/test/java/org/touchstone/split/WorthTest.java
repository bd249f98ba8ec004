package org.touchstone.split;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorthTest {
    private static CheckWorthiness worth(String text) {
        Tokens tokens = Tokens.of(text, new Stretch(0, text.length()), NumberWords.of("en"));
        return Worth.of(WorthSigns.of(tokens, 0, tokens.size()), false, null);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    They are closing hospitals.                       | something that goes on
                    Crime is up in the harbour towns.                 | a change in amount
                    Varga never signed the treaty with Norway.        | a country or people
                    Holt closed 21 ferries.                           | something that somebody did
                    The mayor sold the port, which the state had paid for. | a fact told beside
                    The number of ferries is up.                      | how many there are
                    """)
    void what_can_be_looked_up_is_worth_checking_for_a_reason(String text, String reason) {
        assertThat(worth(text).score()).isGreaterThan(.5);
        assertThat(worth(text).reasons()).contains(reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    We will cut taxes for every worker.               | what the speaker thinks, wants or would do
                    And you should vote against the tunnel.           | what the speaker thinks, wants or would do
                    I think the company is good.                      | what the speaker thinks, wants or would do
                    That is a matter for the courts.                  | a remark on what was said before
                    The next council might like that.                 | about the future
                    """)
    void attitudes_remarks_and_plans_are_not(String text, String reason) {
        assertThat(worth(text).score()).isLessThan(.5);
        assertThat(worth(text).reasons()).contains(reason);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "It is a school for the 21st century.",
                "Here is the 21st report.",
                "It was the day of 9/11 itself."
            })
    void an_ordinal_is_no_number(String text) {
        assertThat(worth(text).reasons()).doesNotContain("a number");
    }

    @Test
    void to_cut_is_an_aim_and_cut_a_change() {
        assertThat(worth("They cut taxes.").reasons()).contains("a change in amount");
        assertThat(worth("They want to cut taxes.").reasons()).doesNotContain("a change in amount");
        assertThat(worth("They cut taxes.").score())
                .isGreaterThan(worth("They want to cut taxes.").score());
    }

    @Test
    void a_relative_clause_asks_nothing() {
        assertThat(worth("Holt, who hopes, may think so.").reasons()).doesNotContain("a question");
    }
}
