package org.touchstone.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.comparison.Comparison.Field;

/** What two statements are to each other, by example. */
class ComparerTest {
    private final Comparer comparer = new Comparer();

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', nullValues = "-", textBlock = """
            The mayor has visited the site seven times.    | The mayor visited the site seven times.            | SAME
            The tunnel is 4.2 kilometres long.             | The tunnel is 4,200 metres long.                   | SAME
            Ticket sales at the theatre rose 14 percent.   | The theatre sold 14 percent more tickets in June.  | SAME
            The film cost 19 million euros.                | The film cost its makers 19 million euros and four years. | MORE_GENERAL
            Seven trips abroad                             | seven trips abroad                                 | SAME
            The harbour bridge was rebuilt in three years. | The harbour bridge was built again in three years. | SAME
            The mayor has visited the site seven times.    | The mayor has visited the site nine times.         | CONTRADICTS
            The tunnel cost 480 million crowns.            | The tunnel cost 412 million crowns.                | CONTRADICTS
            Fewer than 30 boats sailed in the race.        | 41 boats sailed in the race.                       | CONTRADICTS
            The bridge was not closed in winter.           | The bridge was closed in winter.                   | CONTRADICTS
            Bread prices rose in March.                    | Bread prices fell in March.                        | CONTRADICTS
            The dam holds 40 million cubic metres.         | The dam holds 40 million litres.                   | CONTRADICTS
            The lake froze in January.                     | The lake has never frozen in January.              | CONTRADICTS
            The painter was born in 1912.                  | The painter was born in 1921.                      | CONTRADICTS
            The meeting lasted several hours.              | The meeting lasted around two hours.               | PRECISION_TENSION
            Dozens of ships lay in the bay.                | Twelve ships lay in the bay.                       | PRECISION_TENSION
            More than 90 pupils passed the test.           | 90 pupils passed the test.                         | PRECISION_TENSION
            The tunnel cost 412 million crowns.            | The tunnel cost more than 400 million crowns.      | MORE_SPECIFIC
            The firm employs 3,240 people.                 | The firm employs 3,200 people.                     | MORE_SPECIFIC
            The queen arrived in an armoured coach.        | The queen arrived in a coach.                      | MORE_SPECIFIC
            The fair opened in Leeds in 2019.              | The fair opened in Leeds.                          | MORE_SPECIFIC
            Dozens of ships lay in the bay.                | Forty ships lay in the bay.                        | MORE_GENERAL
            The council met on Monday.                     | The council met on Thursday.                       | DIFFERENT_SCOPE
            The fair opened in Leeds.                      | The fair opened in York.                           | DIFFERENT_SCOPE
            Anna Berg won the race.                        | Tom Hale won the race.                             | DIFFERENT_SCOPE
            The orchestra plays on Sunday.                 | Lemons grow in the south of the island.            | UNRELATED
            The museum has 40 rooms.                       | The hospital was painted by 40 volunteers.         | UNRELATED
            Nobody was hurt when the crane fell.           | The crane fell into the harbour on Tuesday.        | UNRELATED
            """)
    void two_statements_relate(String a, String b, RelationType type) {
        assertThat(comparer.compare(a, b).type()).isEqualTo(type);
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            The mayor has visited the site seven times. | The mayor has visited the site nine times.
            The meeting lasted several hours.           | The meeting lasted around two hours.
            The queen arrived in an armoured coach.     | The queen arrived in a coach.
            The council met on Monday.                  | The council met on Thursday.
            The bridge was not closed in winter.        | The bridge was closed in winter.
            """)
    void seen_from_the_other_end_it_is_the_reverse(String a, String b) {
        var there = comparer.compare(a, b);
        var back = comparer.compare(b, a);

        assertThat(back.type()).isEqualTo(there.type().reversed());
        assertThat(back.score()).isEqualTo(there.score());
        assertThat(back.aValue()).isEqualTo(there.bValue());
        assertThat(back.bValue()).isEqualTo(there.aValue());
    }

    @Test
    void a_contradiction_names_the_field_and_both_values() {
        var found = comparer.compare("The tunnel cost 480 million crowns.", "The tunnel cost 412 million crowns.");

        assertThat(found.field()).isEqualTo(Field.QUANTITY);
        assertThat(found.aValue()).isEqualTo("480 million crowns");
        assertThat(found.bValue()).isEqualTo("412 million crowns");
        assertThat(found.explanation()).contains("480 million crowns", "412 million crowns");
    }

    @Test
    void more_proverbs_beside_a_shared_one_are_no_contradiction() {
        var both =
                "The Danes say that slow water digs deep, and we say that a good neighbour is worth more than a distant"
                        + " brother, the mayor told her guests.";
        var one =
                "“A good neighbour is worth more than a distant brother,” said the mayor, quoting a saying of the island.";

        var found = comparer.compare(both, one);

        assertThat(found.type()).isIn(RelationType.SAME, RelationType.MORE_SPECIFIC);
        assertThat(found.field()).isIn(null, Field.DETAIL);
    }

    @Test
    void what_is_counted_elsewhere_in_the_sentence_is_not_held_against_it() {
        var found = comparer.compare("The storm killed two people and injured five.", "The storm injured five people.");

        assertThat(found.type()).isEqualTo(RelationType.MORE_SPECIFIC);
    }

    @Test
    void a_short_name_is_no_other_person() {
        var found = comparer.compare("Anna Berg opened the fair.", "Berg opened the fair.");

        assertThat(found.type()).isEqualTo(RelationType.SAME);
    }

    @Test
    void the_same_words_score_one_and_strange_ones_nothing() {
        assertThat(comparer.compare("The fair opened.", "the fair opened").score())
                .isEqualTo(1);
        assertThat(comparer.compare("The fair opened.", "Lemons grow south of the hills.")
                        .score())
                .isZero();
    }
}
