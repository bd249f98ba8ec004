package org.touchstone.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    \u201cIt leaks,\u201d said Lena Holt.                            | DIRECT   | Lena Holt        | said         | \u201cIt leaks,\u201d
                    \u201cIt leaks,\u201d the harbour master said on Monday.         | DIRECT   | the harbour master | said       | \u201cIt leaks,\u201d
                    Lena Holt said: \u201cIt leaks badly.\u201d                      | DIRECT   | Lena Holt        | said         | \u201cIt leaks badly.\u201d
                    Lena Holt said: \u2018The ships\u2019 crews don\u2019t know.\u2019 | DIRECT | Lena Holt        | said         | \u2018The ships\u2019 crews don\u2019t know.\u2019
                    "It leaks," Holt said. "We will mend it."                        | DIRECT   | Holt             | said         | "It leaks," Holt said. "We will mend it."
                    The mayor said that the tunnel leaks.                            | INDIRECT | The mayor        | said         | that the tunnel leaks
                    The tunnel leaks, the mayor said.                                | INDIRECT | the mayor        | said         | The tunnel leaks
                    The tunnel leaks, according to the port authority.               | INDIRECT | the port authority | according to | The tunnel leaks
                    According to the port authority, the tunnel leaks.               | INDIRECT | the port authority | According to | the tunnel leaks
                    The mayor told reporters the tunnel was \u201cperfectly dry\u201d. | MIXED  | The mayor        | told         | the tunnel was \u201cperfectly dry\u201d
                    The mayor criticised the builders.                               | INDIRECT | The mayor        | criticised   | the builders
                    Ilse Varga, the head of the port, said the tunnel leaks.         | INDIRECT | Ilse Varga, the head of the port | said | the tunnel leaks
                    """)
    void who_said_what_and_by_which_word(
            String text, Quotation.Kind kind, @Nullable String speaker, String cue, String content) {
        List<Quotation> quotations = Splits.split(text).quotations();

        assertThat(quotations).hasSize(1);
        Quotation quotation = quotations.get(0);
        assertThat(quotation.kind()).isEqualTo(kind);
        assertThat(quotation.speaker()).isEqualTo(speaker);
        assertThat(Splits.words(text, Objects.requireNonNull(quotation.cue()))).isEqualTo(cue);
        assertThat(Splits.words(text, quotation.span())).isEqualTo(content);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    It was revealed in March that the ferry had sunk.            |                  | revealed  | that the ferry had sunk
                    The builders are adamant that no water came through.         | The builders     | adamant   | that no water came through
                    Varga confided to her that the port was poor.                | Varga            | confided  | that the port was poor
                    The mayor believes, for example, that ships should pay.      | The mayor        | believes  | that ships should pay
                    Most sailors tell pollsters they are poor.                   | Most sailors     | tell      | they are poor
                    The mayor is trying to show that the port works.             | The mayor        | show      | that the port works
                    There are fears among sailors that the pier will fall.       |                  | fears     | that the pier will fall
                    The port's idea is that ships wait outside.                  | The port         | idea      | that ships wait outside
                    The port is expected to close in May.                        |                  | expected  | The port is expected to close in May
                    Asked whether the tunnel leaks, nobody spoke.                |                  | Asked     | whether the tunnel leaks
                    Holt said every ferry was late, but not the new one.         | Holt             | said      | every ferry was late, but not the new one
                    Holt said she'll leave, pointing to the costs.               | Holt             | said      | she'll leave
                    """)
    void what_is_reported_by_a_passive_a_noun_or_an_adjective(
            String text, @Nullable String speaker, String cue, String content) {
        Quotation quotation = Splits.split(text).quotations().get(0);

        assertThat(quotation.kind()).isEqualTo(Quotation.Kind.INDIRECT);
        assertThat(quotation.speaker()).isEqualTo(speaker);
        assertThat(Splits.words(text, Objects.requireNonNull(quotation.cue()))).isEqualTo(cue);
        assertThat(Splits.words(text, quotation.span())).isEqualTo(content);
    }

    @Test
    void a_relative_clause_is_not_what_a_noun_reports() {
        assertThat(Splits.split("She has a message that helps many sailors.").quotations())
                .isEmpty();
    }

    @Test
    void a_speech_goes_on_over_paragraphs_while_its_marks_stay_open() {
        Quotation speech = Splits.split(Splits.SUMMIT).quotations().stream()
                .filter(quotation -> quotation.kind() == Quotation.Kind.DIRECT)
                .findFirst()
                .orElseThrow();

        assertThat(speech.speaker()).isEqualTo("Danek");
        assertThat(Splits.words(Splits.SUMMIT, speech.span()))
                .startsWith("\u201cWe have nothing")
                .endsWith("in our halls.\u201d");
    }

    @Test
    void marks_inside_marks_belong_to_the_outer_pair() {
        String text = "\u201cHe called it \u2018a great day\u2019 for us,\u201d Holt said.";

        assertThat(Splits.split(text).quotations())
                .extracting(quotation -> Splits.words(text, quotation.span()))
                .containsExactly("\u201cHe called it \u2018a great day\u2019 for us,\u201d");
    }

    @Test
    void a_noun_with_the_letters_of_a_verb_attributes_nothing() {
        assertThat(Splits.split("The report lies in the hall. Two claims were paid.")
                        .quotations())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The clerk told me ‘nine boats are gone,’” Mayor Lund said on Monday.",
                "“He called it ‘the worst day of my life’,” Mayor Lund said."
            })
    void a_quotation_may_end_with_one_inside_of_it(String text) {
        assertThat(Splits.split(text).quotations()).singleElement().satisfies(quotation -> {
            assertThat(quotation.kind()).isEqualTo(Quotation.Kind.DIRECT);
            assertThat(quotation.speaker()).isEqualTo("Mayor Lund");
        });
    }
}
