package org.touchstone.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.refusal.Refusal;

class PartialDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026",
                "2026-11",
                "2026-11-22",
                "2026-11-22T08:30",
                "2026-11-22T08:30:15.123",
                "2026-11-22T08:30Z",
                "2026-11-22T08:30:00+09:00",
                "2024-02-29"
            })
    void a_date_is_taken_as_precise_as_it_is_known(String date) {
        assertThat(PartialDate.checked("/publishedAt", " " + date + " ")).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "22.11.2026",
                "2026-13",
                "2026-02-30",
                "26-11-22",
                "2026-11-22 08:30",
                "2026-11-22T25:00"
            })
    void what_the_calendar_does_not_have_is_refused_and_the_field_is_named(String text) {
        assertThatThrownBy(() -> PartialDate.checked("/publishedAt", text))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.fields())
                        .singleElement()
                        .satisfies(field -> assertThat(field.pointer()).isEqualTo("/publishedAt")));
    }

    @Test
    void no_date_stays_none() {
        assertThat(PartialDate.checked("/publishedAt", "  ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-11", "2026-11-23", "2026-11-23T09:00+14:00", "1999-01-01"})
    void what_has_begun_somewhere_on_earth_has_begun(String date) {
        assertThat(PartialDate.begun("/asOf", date, Instant.parse("2026-11-22T10:00:00Z")))
                .isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027", "2026-12", "2026-11-24", "2026-11-24T00:00+14:00", "+12026-11-22T00:00:00Z"})
    void what_has_begun_nowhere_is_refused(String date) {
        assertThatThrownBy(() -> PartialDate.begun("/asOf", date, Instant.parse("2026-11-22T10:00:00Z")))
                .hasMessage(date + " has not come yet. Give a day that has: 2026-11-23 at the latest.");
    }
}
