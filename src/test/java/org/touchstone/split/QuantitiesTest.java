package org.touchstone.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    It is 42.7 metres long.                   | 42.7          | metre              |
                    The 42.7-metre hull sank.                 | 42.7          | metre              |
                    It cost $3.2 million.                     | 3200000       | dollar             |
                    It cost £48m.                             | 48000000      | pound sterling     |
                    It cost 1.5bn euros.                      | 1500000000    | euro               |
                    Traffic grew by 12 per cent.              | 12            | percent            |
                    Two short-range ferries were hired.       | 2             |                    | short-range ferries
                    Twenty-one people drowned.                | 21            |                    | people
                    A dozen ships waited.                     | 12            |                    | ships
                    Half a million drivers paid.              | 500000        |                    | drivers
                    One of the oldest piers burned.           | 1             |                    | oldest pier
                    It has sunk twice.                        | 2             |                    | times
                    One old friend beats all.                | 1             |                    | old friend
                    It took two and a half years.             | 2.5           | year               |
                    It cost one and a half million crowns.    | 1500000       | crown              |
                    The talks took half an hour.              | 0.5           | hour               |
                    It lies half a mile off the coast.        | 0.5           | mile               |
                    The talks took an hour and a half.        | 1.5           | hour               |
                    It makes 90 km/h.                         | 90            | kilometre per hour |
                    They earn $4,500 a month.                 | 4500          | dollar per month   |
                    The 1,200-year-old oak fell.              | 1200          | year of age        |
                    Half the boats sank.                      | 0.5           |                    | boats
                    It sold 2.7 million digital and physical copies. | 2700000 |                   | digital and physical copies
                    A hundred and two people came.            | 102           |                    | people
                    Two-thirds of the road was flooded.       | 0.6666        |                    | road
                    The works sold 14,300 Corvane there.      | 14300         |                    | Corvane
                    The ferry does 45 mpg.                    | 45            | mile per gallon    |
                    Rents rose 5.3pc.                         | 5.3           | percent            |
                    The fleet paid Rs. 5 lakh.                | 500000        | indian rupee       |
                    The new pier is 10x longer.               | 10            |                    | times
                    They saw a 5-fold rise.                   | 5             |                    | times
                    It was 6ft 2in tall.                      | 74            | inch               |
                    Holt weighs 15st 3lb.                     | 213           | pound-mass         |
                    Holt weighs 15 stone.                     | 15            | stone              |
                    They built five stone bridges.            | 5             |                    | stone bridges
                    A ticket costs 130p.                      | 130           | penny              |
                    The loss was $(3.2) million.              | -3200000      | dollar             |
                    It had a loss of ($3.2) million.          | -3200000      | dollar             |
                    It was 12C in the harbour.                | 12            | degree celsius     |
                    The film had 3M views.                    | 3000000       |                    | views
                    Holt swam it in 9.8s.                     | 9.8           | second             |
                    Four police cars came.                    | 4             |                    | police cars
                    Four police were hurt.                    | 4             |                    | police
                    They are four short.                      | 4             |                    |
                    That beat the 900,000 analysts had expected. | 900000     |                    |
                    Of all, 3 million eligible voted.         | 3000000       |                    |
                    """)
    void numbers_have_their_unit_or_what_they_count(
            String text, BigDecimal number, @Nullable String unit, @Nullable String counted) {
        Value value = Splits.value(text);

        assertThat(value.number()).isEqualByComparingTo(number);
        assertThat(value.unit()).isEqualTo(unit);
        assertThat(value.counted()).isEqualTo(counted);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Fares fell from 50 to 40 percent.            | 50          | 40          | percent        |
                    Fares fell from 50 percent to 40.            | 50          | 40          | percent        |
                    Debts rose from 4.2 to 5.1 billion euros.  | 4200000000 | 5100000000 | euro           |
                    Debts rose from $4.2 to $5.1 billion.      | 4200000000 | 5100000000 | dollar         |
                    The fleet grew from 30 to 45 ferries.        | 30          | 45          |                | ferries
                    It grew from 500,000 to two million.         | 500000      | 2000000     |                |
                    It rose to 310 million pounds from 95 million. | 310000000 | 95000000    | pound sterling |
                    It fell to 30 ferries from 45.               | 30          | 45          |                | ferries
                    They shut two of its five works.             | 2           | 5           |                | works
                    """)
    void both_ends_of_a_change_have_its_unit(
            String text, BigDecimal before, BigDecimal after, @Nullable String unit, @Nullable String counted) {
        assertThat(Splits.split(text).values())
                .extracting(Value::number)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(before, after);
        assertThat(Splits.split(text).values()).extracting(Value::unit).containsOnly(unit);
        assertThat(Splits.split(text).values()).extracting(Value::counted).containsOnly(counted);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    One in five households is poor.              | 0.2    |                  | households
                    Four in five agreed.                         | 0.8    |                  |
                    About 7 in 10 drivers paid.                  | 0.7    |                  | drivers
                    Nine out of ten ferries were late.           | 0.9    |                  | ferries
                    Rents rose by a third.                       | 0.3333 |                  |
                    Rents rose by more than a quarter.           | 0.25   |                  |
                    Rents fell by about a tenth.                 | 0.1    |                  |
                    The new pier is a third longer.              | 0.3333 |                  |
                    The bank cut rates by a quarter point.       | 0.25   | percentage point |
                    The bank made a quarter-point cut in rates.  | 0.25   | percentage point |
                    The bank cut rates by a quarter of a percentage point. | 0.25 | percentage point |
                    The bank cut rates by half a percentage point. | 0.5  | percentage point |
                    A quarter of a million people came.          | 250000 |                  | people
                    """)
    void a_share_may_be_told_without_of(
            String text, BigDecimal number, @Nullable String unit, @Nullable String counted) {
        numbers_have_their_unit_or_what_they_count(text, number, unit, counted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"He was robbed by a third man.", "A quarter point parted the two.", "It was the first one ever."
            })
    void a_third_one_is_no_share(String text) {
        assertThat(Splits.split(text).values()).extracting(Value::unit).doesNotContain("percentage point");
        assertThat(Splits.split(text).values())
                .noneMatch(value -> value.number() != null && value.number().scale() > 0);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    It was the first one in five years. | 5
                    It sank two in 2029.                | 2
                    They won seven out of 11 races.     | 7
                    """)
    void numbers_with_in_between_are_no_share_where_they_measure_apart(String text, BigDecimal first) {
        assertThat(Splits.split(text).values().get(0).number()).isEqualByComparingTo(first);
    }

    @Test
    void what_is_counted_may_have_its_size_before_it() {
        assertThat(Splits.split("They sold 20 nine-litre kegs and 12 50-foot boats.")
                        .values())
                .extracting(Value::number, Value::unit, Value::counted)
                .contains(tuple(new BigDecimal("20"), null, "kegs"), tuple(new BigDecimal("12"), null, "boats"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"He is 6'2\" tall.", "It has a 1080p screen."})
    void feet_are_no_age_and_pictures_no_money(String text) {
        assertThat(Splits.split(text).values()).extracting(Value::unit).doesNotContain("year of age", "penny");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    They met for two hours and ten minutes.      | 130  | minute | PT2H10M
                    They met for 2 hours, 10 minutes.            | 130  | minute | PT2H10M
                    It took 1 hour 5 minutes and 3 seconds.      | 3903 | second | PT1H5M3S
                    He served three years and four months.       | 40   | month  | P3Y4M
                    It rained for two weeks and three days.      | 17   | day    | P17D
                    It is 5 feet 11 inches tall.                 | 71   | inch   |
                    Holt sailed home in 2:03:14.                 | 7394 | second | PT2H3M14S
                    """)
    void a_measure_in_two_units_is_one_value(String text, BigDecimal number, String unit, @Nullable String resolved) {
        Value value = Splits.value(text);

        assertThat(value.number()).isEqualByComparingTo(number);
        assertThat(value.unit()).isEqualTo(unit);
        assertThat(value.resolved()).isEqualTo(resolved);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    They waited an hour.             | an hour        | PT1H
                    It was shut for a year.          | a year         | P1Y
                    It took more than a week.        | more than a week | P1W
                    It was built a century ago.      | a century ago  | 1931
                    """)
    void one_of_a_unit_of_time_may_be_told_by_its_article(String text, String words, String resolved) {
        Value value = Splits.value(text);

        assertThat(value.text()).isEqualTo(words);
        assertThat(value.number()).isEqualByComparingTo("1");
        assertThat(value.resolved()).isEqualTo(resolved);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They pay by the hour.",
                "A day like this is rare.",
                "It was a year of plenty.",
                "Nobody knew the hour."
            })
    void an_article_before_a_unit_of_time_measures_nothing_by_itself(String text) {
        assertThat(Splits.split(text).values()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    It took more than 18 months.      | MORE_THAN | false
                    It took at least 18 months.       | AT_LEAST  | false
                    It took up to 18 months.          | AT_MOST   | false
                    It took less than 18 months.      | LESS_THAN | false
                    It took around 18 months.         | EXACT     | true
                    It took no more than 18 months.   | AT_MOST   | false
                    It took just under 18 months.     | LESS_THAN | false
                    It took 18 to 20 months.          | RANGE     | false
                    It took between 18 and 20 months. | RANGE     | false
                    """)
    void bounds_are_read(String text, Bound bound, boolean approximate) {
        Value value = Splits.value(text);

        assertThat(value.bound()).isEqualTo(bound);
        assertThat(value.approximate()).isEqualTo(approximate);
        assertThat(value.kind()).isEqualTo(ValueKind.DURATION);
    }

    @Test
    void a_range_has_both_ends() {
        Value value = Splits.value("It cost $3 million to $5 million.");

        assertThat(value.number()).isEqualByComparingTo("3000000");
        assertThat(value.upper()).isEqualByComparingTo("5000000");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    The 8- to 16-metre boats sank.       | 8 | 16 | metre |
                    It took three or four years.         | 3 | 4  | year  |
                    It holds 5 or 6 cars.                | 5 | 6  |       | cars
                    It hires from 1200 to 2000 guides.   | 1200 | 2000 |  | guides
                    """)
    void two_numbers_that_belong_together_are_a_range(
            String text, BigDecimal number, BigDecimal upper, @Nullable String unit, @Nullable String counted) {
        Value value = Splits.value(text);

        assertThat(value.number()).isEqualByComparingTo(number);
        assertThat(value.upper()).isEqualByComparingTo(upper);
        assertThat(value.unit()).isEqualTo(unit);
        assertThat(value.counted()).isEqualTo(counted);
    }

    @Test
    void hyphens_that_wait_for_their_word_share_it() {
        assertThat(Splits.split("It comes with four-, five- and six-cylinder engines.")
                        .values())
                .extracting(Value::counted)
                .containsExactly("cylinder", "cylinder", "cylinder");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    It cost 20 pounds.                | pound sterling
                    It weighs 20 pounds.              | pound-mass
                    They caught 20 pounds of herring. | pound-mass
                    """)
    void pounds_weigh_or_pay(String text, String unit) {
        assertThat(Splits.value(text).unit()).isEqualTo(unit);
    }

    @Test
    void an_age_after_a_name_is_an_age() {
        assertThat(Splits.value("Holt, 70, steered the ferry.").unit()).isEqualTo("year of age");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    The girls are aged 19 and 23.                             | 2
                    The boys, aged 5, 7 and 9, drowned.                       | 3
                    They were Lena Holt, 45, Mary Frost, 50, and Frank O'Neill, 77. | 3
                    """)
    void every_age_of_a_list_is_an_age(String text, int ages) {
        assertThat(Splits.split(text).values())
                .hasSize(ages)
                .extracting(Value::unit)
                .containsOnly("year of age");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Holt is in her 30s.      | 30 | 39 | false
                    Holt is in his mid-40s.  | 40 | 49 | true
                    """)
    void tens_of_years_of_a_life_are_a_range(String text, BigDecimal number, BigDecimal upper, boolean approximate) {
        Value value = Splits.value(text);

        assertThat(value.number()).isEqualByComparingTo(number);
        assertThat(value.upper()).isEqualByComparingTo(upper);
        assertThat(value.unit()).isEqualTo("year of age");
        assertThat(value.approximate()).isEqualTo(approximate);
    }

    @Test
    void a_time_of_day_may_be_told_about_so() {
        Value value = Splits.value("It sank at around 9.45pm.");

        assertThat(value.resolved()).isEqualTo("T21:45");
        assertThat(value.approximate()).isTrue();
    }

    @Test
    void days_of_one_month_are_dates_each() {
        assertThat(Splits.split("It opened on March 5 and 8.").values())
                .extracting(Value::resolved)
                .containsExactly("2031-03-05", "2031-03-08");
        assertThat(Splits.split("It opened on 5 and 8 March.").values())
                .extracting(Value::resolved)
                .containsExactly("2031-03-05", "2031-03-08");
        assertThat(Splits.split("On March 5, 8 people came.").values())
                .extracting(Value::counted)
                .containsExactly(null, "people");
    }

    @Test
    void a_year_before_christ_is_a_date_without_a_day() {
        Value value = Splits.value("The wall was built in 2,700 BC.");

        assertThat(value.kind()).isEqualTo(ValueKind.DATE);
        assertThat(value.text()).isEqualTo("2,700 BC");
        assertThat(value.resolved()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    It sank at 2:03:14.                  | T02:03:14
                    It was built in AD 79.               | 0079
                    It was built in the mid-1990s.       | 1990/1999
                    It opened on Wednesday.              | 2031-05-07
                    It opened on Monday.                 | 2031-05-05
                    It opens next Monday.                | 2031-05-12
                    It opened yesterday.                 | 2031-05-06
                    It opened on 3 March 2029.           | 2029-03-03
                    It opened on March 3.                | 2031-03-03
                    It opened in March 2029.             | 2029-03
                    It opened in 2029.                   | 2029
                    It was built from 2019 to 2024.      | 2019/2024
                    It was fashionable in the 1990s.     | 1990/1999
                    It leaked last week.                 | 2031-04-28/2031-05-04
                    It leaked in the past four months.   | 2031-01-07/2031-05-07
                    It leaked three years ago.           | 2028
                    It leaked for two hours.             | PT2H
                    It opened at 5:30 p.m.               | T17:30
                    It opened on 2029-03-03.             | 2029-03-03
                    It was built in the 19th century.    | 1801/1900
                    An early 20th-century bridge fell.   | 1901/2000
                    It dates from the fifteenth century. | 1401/1500
                    It is open from Monday to Wednesday. | 2031-05-05/2031-05-07
                    It leaked between 3 March and 7 April. | 2031-03-03/2031-04-07
                    It leaked from 3 to 7 March 2029.    | 2029-03-03/2029-03-07
                    It leaked on March 3-7.              | 2031-03-03/2031-03-07
                    It is open from 10 a.m. to 5 p.m.    | T10:00/T17:00
                    """)
    void dates_are_resolved_against_the_day_of_publication(String text, String resolved) {
        assertThat(Splits.value(text).resolved()).isEqualTo(resolved);
    }

    @Test
    void what_was_moved_from_one_day_to_another_lasted_no_time() {
        assertThat(Splits.split("The vote was postponed from Monday to Wednesday.")
                        .values())
                .extracting(Value::resolved)
                .containsExactly("2031-05-05", "2031-05-07");
    }

    @Test
    void a_relative_date_stays_unresolved_without_a_day_of_publication() {
        Split split = new Splitter().split(new SplitRequest("It opened on Wednesday.", "en", null));

        assertThat(split.values().get(0).resolved()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour FC won 2-1.",
                "Gate No. 12 was shut.",
                "The invoice said ZX14,300 and no more.",
                "Nobody drove the Comet 45 there.",
                "It came third.",
                "Nobody may march here.",
                "No one came.",
                "1. Open the gate.",
                "2) Close the valve.",
                "Holt sat in seat 12C.",
                "Holt flew 747s.",
                "Holt (4) scored."
            })
    void labels_scores_and_names_are_no_quantities(String text) {
        assertThat(Splits.split(text).values()).isEmpty();
    }

    @Test
    void other_languages_have_their_own_decimal_mark_and_number_words() {
        Value german = new Splitter()
                .split(new SplitRequest("Der Tunnel kostete 1.234,5 Millionen Euro.", "de", null))
                .values()
                .get(0);
        Value french = new Splitter()
                .split(new SplitRequest("Plus de trois kilom\u00e8tres.", "fr", null))
                .values()
                .get(0);

        assertThat(german.number()).isEqualByComparingTo("1234500000");
        assertThat(german.unit()).isEqualTo("euro");
        assertThat(french.number()).isEqualByComparingTo("3");
        assertThat(french.bound()).isEqualTo(Bound.MORE_THAN);
    }
}
