package org.touchstone.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2031-05-12                          | 2031-05-12
            2031-05-12T09:30                    | 2031-05-12T09:30:00
            2031-05-12T09:30:15.123Z            | 2031-05-12T09:30:15Z
            2031-05-12 09:30:15 UTC             | 2031-05-12T09:30:15Z
            2031-05-12T09:30:15+0200            | 2031-05-12T09:30:15+02:00
            2031-05-12T09:30:15-05:00           | 2031-05-12T09:30:15-05:00
            20310512                            | 2031-05-12
            2031/05/12 09:30                    | 2031-05-12
            12.5.2031                           | 2031-05-12
            Mon, 12 May 2031 09:30:15 GMT       | 2031-05-12T09:30:15Z
            May 12, 2031                        | 2031-05-12
            Monday, September 1st, 2031 at 9:30 | 2031-09-01
            12 May 2031                         | 2031-05-12
            Sept. 3, 2031                       | 2031-09-03
            1936344615                          | 2031-05-12T09:30:15Z
            1936344615000                       | 2031-05-12T09:30:15Z
            """)
    void dates_are_brought_to_one_form_without_adding_to_them(String written, String iso) {
        assertThat(Dates.iso(written)).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "05/12/2031",
                "2031-13-01",
                "31.2.2031",
                "May 2031",
                "0001-01-01T00:00:00",
                "9999-01-01"
            })
    void what_is_no_date_or_could_be_two_is_none(String written) {
        assertThat(Dates.iso(written)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "/2031/05/12/bakers-vote, 2031-05-12",
        "/news/2031/may/12/bakers, 2031-05-12",
        "/a/2031-05-12-bakers.html, 2031-05-12",
        "/2031/99/99/a,",
        "/story/20310512,"
    })
    void an_address_may_carry_the_day(String path, String day) {
        assertThat(Dates.inPath(path)).isEqualTo(day);
    }
}
