package org.touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Kind;

class RemarkTest {
    @ParameterizedTest
    @ValueSource(strings = {"see https://news.example/a", "(HTTP://NEWS.EXAMPLE)", "www.news.example says so"})
    void an_address_in_a_note_is_refused_and_the_source_field_is_named(String note) {
        assertThatThrownBy(() -> Remark.checked(note)).isInstanceOfSatisfying(Refusal.class, no -> {
            assertThat(no.kind()).isEqualTo(Kind.UNPROCESSABLE);
            assertThat(no.fields()).extracting(Refusal.Field::pointer).containsExactly("/note", "/sourceId");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"The http protocol", "e.g. the 2nd line", "news.example reports it, see the source"})
    void words_that_only_look_a_little_like_an_address_are_words(String note) {
        assertThat(Remark.checked(note)).isEqualTo(note);
    }

    @Test
    void an_empty_note_is_none() {
        assertThat(Remark.checked("  \n")).isNull();
    }
}
