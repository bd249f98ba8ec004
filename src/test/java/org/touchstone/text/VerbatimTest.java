package org.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerbatimTest {
    @Test
    void the_same_letters_come_before_letters_that_are_nearly_the_same() {
        assertThat(places("The Gate. the gate. The gate.", "the gate")).containsExactly("the gate");
    }

    @Test
    void without_the_same_letters_case_marks_and_spaces_do_not_count() {
        assertThat(places("He said “no  more”.\nHE SAID 'NO MORE'.", "he said \"no more\""))
                .containsExactly("He said “no  more”", "HE SAID 'NO MORE'");
    }

    @Test
    void a_passage_begins_and_ends_where_words_do() {
        assertThat(places("often ten tents", "ten")).containsExactly("ten");
        assertThat(places("OFTEN TENTS", "ten")).isEmpty();
        assertThat(places("240 and 40", "40")).containsExactly("40");
    }

    @Test
    void where_words_are_not_set_apart_a_passage_begins_and_ends_anywhere() {
        assertThat(places("橋は昨日開いた。", "昨日")).containsExactly("昨日");
        assertThat(places("다리는 어제 열렸다", "다리")).containsExactly("다리");
    }

    @Test
    void places_are_code_points() {
        assertThat(new Verbatim(CodePoints.of("🐚🐚 bell")).places("bell", 5)).containsExactly(new Span(3, 7));
    }

    @Test
    void no_more_places_are_told_than_asked_for() {
        assertThat(places("a a a a a", "a")).hasSize(3);
    }

    @Test
    void nothing_stands_nowhere() {
        assertThat(places("words", "")).isEmpty();
        assertThat(places("words", "\u200b")).isEmpty();
    }

    private static List<String> places(String text, String words) {
        var points = CodePoints.of(text);
        return new Verbatim(points).places(words, 3).stream().map(points::slice).toList();
    }
}
