package org.touchstone.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What the lists of words and signs refuse, so that a slip in one is not read as something else. */
class ReadOnceTest {
    @Test
    void a_word_that_attributes_is_not_listed_twice_for_one_kind() {
        assertThat(Cues.is("senses", Cues.Kind.NOUN)).isTrue();

        assertThatThrownBy(() -> Cues.line("NOUN; sense"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("cues.txt has sense twice under NOUN");
    }

    @Test
    void a_sign_of_worth_that_the_file_does_not_have_is_no_other_sign() {
        assertThat(WorthSigns.index("percent")).isZero();

        assertThatThrownBy(() -> WorthSigns.index("percentage"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("check-worthiness.txt has no sign percentage");
    }

    @Test
    void a_sign_of_worth_is_not_listed_twice() {
        assertThatThrownBy(() -> WorthSigns.line("percent; 2; a percentage"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("check-worthiness.txt has the sign percent twice");
    }
}
