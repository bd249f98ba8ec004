package org.touchstone.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.comparison.Amount.Fit;

class AmountTest {
    @ParameterizedTest(name = "{0} is {2} to {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            two hours           | 120 minutes         | EQUAL
            12 ships            | a dozen ships       | EQUAL
            several hours       | several hours       | EQUAL
            42.7 metres         | 42.71 metres        | WIDER
            500 metres          | around 500 metres   | NARROWER
            1,200 people        | more than 1,000 people | NARROWER
            more than 1,000 people | 1,200 people     | WIDER
            less than 5 euros   | 2 euros             | WIDER
            90 pupils           | more than 90 pupils | CLOSE
            several hours       | around two hours    | CLOSE
            several hours       | 30 hours            | APART
            12 ships            | 10 ships            | APART
            between 10 and 20 ships | 25 ships        | APART
            65 km (40 miles)    | 40 miles            | EQUAL
            65 km (40 miles)    | 65 kilometres       | EQUAL
            40 miles            | 65 km ( 40 miles )  | EQUAL
            65 km (40 miles)    | 65 km (40 miles)    | EQUAL
            about 700 km (435 miles) | about 435 miles | EQUAL
            65 km (40 miles)    | 52 miles            | APART
            """)
    void one_amount_fits_another(String one, String other, Fit fit) {
        assertThat(amount(one).fit(amount(other))).isEqualTo(fit);
    }

    @Test
    void two_lengths_of_which_one_stands_in_brackets_are_two_where_they_differ() {
        assertThat(Statement.of("It lies 65 km (90 miles) off.").amounts()).hasSize(2);
        assertThat(Statement.of("It lies 65 km (40 miles) off.").amounts()).hasSize(1);
    }

    private static Amount amount(String words) {
        return Statement.of("There were " + words + ".").amounts().get(0);
    }
}
