package org.touchstone.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a statement names for "he" and "she". */
class PronounsTest {
    private static List<String> statements(String text) {
        return Splits.split(text).candidates().stream()
                .map(Candidate::statement)
                .toList();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        Mayor Martha Lund met Senator George Orlov in May. She signed the treaty.           | Martha Lund signed the treaty.
        Mayor Martha Lund met Senator George Orlov in May. He signed the treaty.            | George Orlov signed the treaty.
        Minister Lund met Minister Orlov in May. He signed the treaty.                      | He signed the treaty.
        Mayor George Orlov opened the port. A woman sold him a ticket. She sent three maps. | She sent three maps.
        For all his votes, Senator George Orlov lost the seat.                              | For all George Orlov’s votes, Senator George Orlov lost the seat.
        Mayor George Orlov came in May. The strong showing by Berg was enough for him to win. | The strong showing by Berg was enough for him to win.
        Mayor Ann Lund met Prime Minister Per Wen. Mayor Eva Ruiz stayed away. The pair left.  | The pair left.
        Captain Lund met Captain Orlov in May. He blamed Orlov for the fire.                | Lund blamed Orlov for the fire.
        """)
    void a_pronoun_is_a_name_only_where_nobody_else_can_be_meant(String text, String statement) {
        assertThat(statements(text)).contains(statement);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        The drivers stopped at noon on Monday. They asked for 12 crowns more.           | The drivers asked for 12 crowns more.
        The drivers stopped at noon. They sang. They asked for 12 crowns more.          | The drivers asked for 12 crowns more.
        The drivers met the fishermen at noon. They asked for 12 crowns more.           | They asked for 12 crowns more.
        The drivers stopped at noon. In May, their union asked for 12 crowns more.      | In May, the drivers’ union asked for 12 crowns more.
        The drivers of the port, led by Berg, said they would ask for 12 crowns more.   | The drivers would ask for 12 crowns more.
        The tunnel cost three months. They asked for 12 crowns more.                    | They asked for 12 crowns more.
        """)
    void they_are_named_only_where_nobody_else_can_be_meant(String text, String statement) {
        assertThat(statements(text)).contains(statement);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
        The drivers met the fishermen. | They asked for 12 crowns more.                 | They
        The drivers met the fishermen. | In May, their union sold 12 ferries.           | their
        The port has a new bridge.     | It cost 12 million crowns.                     | It
        The port has a new bridge.     | This saved the town 12 million crowns.         | This
        The port has a new bridge.     | The company sold 12 ferries in May.            | The company
        The port has a new bridge.     | The two signed 12 treaties in May.             | The two
        The port has a new bridge.     | The leader signed 12 treaties in May.          | The leader
        The drivers stopped at noon.   | They asked for 12 crowns more.                 | The drivers
        """)
    void what_the_article_leaves_open_and_what_is_a_guess_are_marked(String before, String sentence, String open) {
        Candidate last = Splits.split(before + " " + sentence).candidates().stream()
                .filter(candidate -> candidate.main() && candidate.segment() == 1)
                .findFirst()
                .orElseThrow();

        assertThat(last.replacements()).hasSize(1);
        assertThat(last.replacements().get(0).certain()).isFalse();
        assertThat(Splits.words(last.statement(), last.replacements().get(0).span()))
                .isEqualTo(open);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was clear on Monday that the bridge cost 12 million crowns.",
                "It took 12 hours to close the bridge.",
                "The town sold 12 ferries when it closed the port.",
                "The drivers asked for 12 crowns more before they stopped.",
                "The company of Ilse Varga sold 12 ferries in May.",
                "“They sold 12 ferries in May,” said Ilse Varga."
            })
    void what_its_own_sentence_says_or_nobody_means_is_not_marked(String sentence) {
        assertThat(Splits.split("The port has a new bridge. " + sentence).candidates())
                .filteredOn(candidate -> candidate.segment() == 1)
                .isNotEmpty()
                .allSatisfy(candidate -> assertThat(candidate.replacements()).isEmpty());
    }

    @Test
    void a_pronoun_that_stays_is_marked_as_open() {
        Candidate signed = Splits.split("Minister Lund met Minister Orlov in May. He signed the treaty.")
                .candidates()
                .get(1);

        assertThat(signed.replacements()).hasSize(1);
        assertThat(signed.replacements().get(0).certain()).isFalse();
        assertThat(Splits.words(signed.statement(), signed.replacements().get(0).span()))
                .isEqualTo("He");
    }

    @Test
    void who_goes_on_speaking_is_who_spoke_before() {
        assertThat(statements("""
            “No harbour in this country has ever taken in so few boats as Senator Orlov’s,” said Mayor Paul Lund.

            “This man has closed nine of our eleven piers since March,” he added.
            """)).contains("Paul Lund: “This man has closed nine of our eleven piers since March”.");
    }

    @Test
    void nobody_is_called_by_a_hotel_or_a_headline_that_begins_with_the_same_name() {
        assertThat(statements("""
            Lund Supporter Screams At The Ferry

            Mayor Paul Lund came to the ferry in May with nine guests. They left from the pier of the Lund National Resort at noon.

            He sold two boats to the town of Sund. Nobody asked for the price. It rained in the harbour. The ferry left.
            """)).contains("Paul Lund sold two boats to the town of Sund.");
    }

    @Test
    void what_counts_two_things_means_nobody() {
        assertThat(statements("President Mira Danek met President Tomas Orlov. The two-mile march began at noon."))
                .contains("The two-mile march began at noon.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Is Mayor Ada Lund at home?” asked the clerk.\n\n“We paid 40 million crowns for it,” Lund said.",
                "“To Ada Lund, the ferry is a toy,” said the clerk.\n\n“We paid 40 million crowns for it,” Lund said."
            })
    void the_word_that_opens_a_quotation_belongs_to_no_name(String text) {
        assertThat(Splits.split(text).candidates())
                .extracting(Candidate::claimant)
                .doesNotContain("Is Mayor Ada Lund", "To Ada Lund")
                .containsAnyOf("Ada Lund", "Mayor Ada Lund", "Lund");
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        The film shows an officer asking Paul Lund for his card, to which Lund responds, “You can not card me in Norden.” | Paul Lund
        Ivan Holm, a professor of harbours and ferries at the School of Building of the Royal University of Norden in the north who took no part in it, told the Post: “A few ferries more could carry nine thousand people.” | Ivan Holm
        When Mayor Paul Lund was stopped, he told police he had paid nine million crowns. | Paul Lund
        """)
    void whoever_speaks_is_found_behind_what_is_told_of_them(String sentence, String claimant) {
        assertThat(Splits.split("“We won nine seats,” Mayor Ivar Berg said.\n\n" + sentence)
                        .candidates())
                .filteredOn(candidate -> candidate.segment() > 0 && candidate.claimant() != null)
                .isNotEmpty()
                .allSatisfy(candidate -> assertThat(candidate.claimant()).contains(claimant));
    }

    @Test
    void words_that_nobody_is_said_to_have_used_are_no_quotation_of_theirs() {
        assertThat(Splits.split("Lund said she never used the term “three friends” in nine years.")
                        .candidates())
                .extracting(Candidate::statement)
                .noneMatch(statement -> statement.contains("used the words"));
    }

    @Test
    void a_numbered_heading_is_no_part_of_a_name() {
        assertThat(Splits.split(
                                "4. Questioning Lund's plan\n\nMayor Lund said she was told nothing of the nine ferries.")
                        .candidates())
                .extracting(Candidate::claimant)
                .contains("Mayor Lund")
                .doesNotContain("Questioning Lund");
    }
}
