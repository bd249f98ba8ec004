package org.touchstone.storedtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Kind;

class WordingTest {
    @Test
    void a_text_of_two_megabytes_is_taken_and_one_byte_more_is_not() {
        String most = "é".repeat(1_000_000);

        assertThat(Wording.checked(most)).isSameAs(most);
        assertThatThrownBy(() -> Wording.checked(most + "a"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Kind.TOO_LARGE))
                .hasMessageContaining("2 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "a\0b", "half \ud83d", "\ude80 half"})
    void what_is_no_text_is_refused(String text) {
        assertThatThrownBy(() -> Wording.checked(text))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Kind.MALFORMED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"🚀 42.7-metre rocket", "e\u0301lan", "قال الوزير", "שלום"})
    void emoji_combining_marks_and_right_to_left_text_are_taken_as_they_are(String text) {
        assertThat(Wording.checked(text)).isEqualTo(text);
    }
}
