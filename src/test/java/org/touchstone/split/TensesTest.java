package org.touchstone.split;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which way from the day of publication, a Wednesday in May, a date lies that leaves its week or year out. */
class TensesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Parliament will vote on Monday.                       | 2031-05-12
                    On Monday, parliament will vote on the tolls.         | 2031-05-12
                    The vote on Monday will be close.                     | 2031-05-12
                    They'll meet on Wednesday.                            | 2031-05-07
                    Holt is due in court on Friday.                       | 2031-05-09
                    Holt is to be sworn in on Friday.                     | 2031-05-09
                    Holt was expected to appear in court on Friday.       | 2031-05-09
                    Holt plans to sail on Friday.                         | 2031-05-09
                    The harbour has yet to answer but may do so on Friday. | 2031-05-09
                    Voters go to the polls on Sunday.                     | 2031-05-11
                    The election is on Sunday.                            | 2031-05-11
                    Council to vote on Sunday                             | 2031-05-11
                    The talks begin on Monday.                            | 2031-05-12
                    The mayor visits the port on Monday.                  | 2031-05-12
                    The ferry leaves this Friday.                         | 2031-05-09
                    The tunnel stays shut until Monday.                   | 2031-05-12
                    The hearing was adjourned until Monday.               | 2031-05-12
                    They were told to leave by Friday.                    | 2031-05-09
                    From Monday, the ferry is free.                       | 2031-05-12
                    The pier will be shut after Monday.                   | 2031-05-12
                    A strike planned for Monday was called off.           | 2031-05-12
                    The law takes effect in December.                     | 2031-12
                    The law takes effect on 1 January.                     | 2032-01-01
                    Tolls will rise in January.                            | 2032-01
                    They will meet from Monday to Friday.                 | 2031-05-12/2031-05-16
                    """)
    void what_is_to_come_lies_ahead(String text, String resolved) {
        assertThat(Splits.value(text).resolved()).isEqualTo(resolved);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Parliament voted on Monday.                           | 2031-05-05
                    The council will decide, the mayor said on Monday.    | 2031-05-05
                    The council could not be reached on Monday.           | 2031-05-05
                    Holt would have sailed on Monday.                     | 2031-05-05
                    Holt was forced to resign on Monday.                  | 2031-05-05
                    The pier has been shut since Monday.                  | 2031-05-05
                    Holt stayed until Monday.                             | 2031-05-05
                    The hearing was adjourned on Monday.                  | 2031-05-05
                    The ferry was cancelled due to snow on Monday.        | 2031-05-05
                    Holt will not sail after being hurt on Monday.        | 2031-05-05
                    Prices rose more than expected in April.              | 2031-04
                    Holt spoke at the mayor's rally on Monday.            | 2031-05-05
                    The fair was held on 3 October.                       | 2030-10-03
                    The fair will be the first since 3 October.           | 2030-10-03
                    Rents will be cut after their rise in March.          | 2031-03
                    The fall in April was due to a cut in imports.        | 2031-04
                    The record is for February.                            | 2031-02
                    Holt will be charged after a crash on Monday.         | 2031-05-05
                    The pier will be shut because of a storm on Monday.   | 2031-05-05
                    Holt will not play after Monday's fall.               | 2031-05-05
                    Police are investigating a crash on Monday.           | 2031-05-05
                    """)
    void what_is_over_lies_behind(String text, String resolved) {
        assertThat(Splits.value(text).resolved()).isEqualTo(resolved);
    }

    @Test
    void a_day_that_is_not_beside_its_verb_is_the_nearest() {
        assertThat(Splits.value("The harbour called for redemption of its bonds on 15 July.")
                        .resolved())
                .isEqualTo("2031-07-15");
    }

    @Test
    void each_date_has_the_tense_of_its_own_verb() {
        assertThat(Splits.split("Holt was arrested on Friday and will appear in court on Monday.")
                        .values())
                .extracting(Value::resolved)
                .containsExactly("2031-05-02", "2031-05-12");
        assertThat(Splits.split("The mayor said on Friday that parliament will vote on Monday.")
                        .values())
                .extracting(Value::resolved)
                .containsExactly("2031-05-02", "2031-05-12");
    }
}
