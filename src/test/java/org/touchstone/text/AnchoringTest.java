package org.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnchoringTest {
    private static final String OLD = """
            The harbour tunnel opened on Monday after nine years of work.
            It cost 412 million crowns, the port authority said.
            Drivers who want to use it pay four crowns for each crossing, lorries twice as much.
            A second tube is to follow before the end of the decade.
            """;

    private static Selector of(String passage) {
        CodePoints text = CodePoints.of(OLD);
        int at = OLD.indexOf(passage);
        return Selector.of(text, text.span(at, at + passage.length()));
    }

    private static String found(String text, Anchor anchor) {
        return anchor.span() == null ? "" : CodePoints.of(text).slice(anchor.span());
    }

    @Test
    void the_same_words_at_the_same_place_are_anchored() {
        Selector selector = of("nine years of work");

        assertThat(Anchoring.find(OLD, selector)).isEqualTo(new Anchor(Anchor.State.ANCHORED, selector.span(), 1));
    }

    @Test
    void the_same_words_at_another_place_are_shifted() {
        String text = "\ud83d\udea2 Updated at noon.\n" + OLD;
        Anchor anchor = Anchoring.find(text, of("nine years of work"));

        assertThat(anchor.state()).isEqualTo(Anchor.State.SHIFTED);
        assertThat(found(text, anchor)).isEqualTo("nine years of work");
    }

    @Test
    void among_equal_words_the_surroundings_decide() {
        String text = "Tolls: four crowns for each bus.\n" + OLD;
        Anchor anchor = Anchoring.find(text, of("four crowns for each"));

        assertThat(anchor.span())
                .isEqualTo(CodePoints.of(text)
                        .span(text.lastIndexOf("four crowns"), text.lastIndexOf("four crowns") + 20));
    }

    @Test
    void words_changed_inside_a_passage_are_changed_up_to_its_old_ends() {
        String text = OLD.replace("412 million", "438 million");
        Anchor anchor = Anchoring.find(text, of("It cost 412 million crowns, the port authority said."));

        assertThat(anchor.state()).isEqualTo(Anchor.State.CHANGED);
        assertThat(found(text, anchor)).isEqualTo("It cost 438 million crowns, the port authority said.");
    }

    @Test
    void words_added_at_the_end_of_a_passage_are_found_by_what_follows() {
        String text = OLD.replace("said.", "said in its first report to the council.");
        Anchor anchor = Anchoring.find(text, of("It cost 412 million crowns, the port authority said."));

        assertThat(found(text, anchor))
                .isEqualTo("It cost 412 million crowns, the port authority said in its first report to the council.");
    }

    @Test
    void a_deleted_passage_is_orphaned() {
        String text = OLD.replace("It cost 412 million crowns, the port authority said.\n", "");

        assertThat(Anchoring.find(text, of("It cost 412 million crowns, the port authority said."))
                        .state())
                .isEqualTo(Anchor.State.ORPHANED);
    }

    @Test
    void a_short_word_in_altogether_other_surroundings_is_not_taken_for_the_passage() {
        String text = "Somebody else was there twice, or so it was told in the village that evening.";

        assertThat(Anchoring.find(text, of("twice")).state()).isEqualTo(Anchor.State.ORPHANED);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    nine years of work  | twenty-nine years of work
                    12 million crowns   | 412 million crowns
                    four crowns         | four crownsworth
                    12 million crowns   | -12 million crowns
                    """)
    void words_that_became_a_part_of_a_longer_word_or_number_are_changed(String passage, String now) {
        String old = OLD.replace("412", "12").replace("-", "");
        CodePoints points = CodePoints.of(old);
        int at = old.indexOf(passage);
        String text = old.replace(passage, now);
        Anchor anchor = Anchoring.find(text, Selector.of(points, points.span(at, at + passage.length())));

        assertThat(anchor.state()).isEqualTo(Anchor.State.CHANGED);
        assertThat(found(text, anchor)).isEqualTo(now);
    }

    @Test
    void words_that_were_a_part_of_the_same_longer_word_are_the_same_words() {
        String text = "Updated at noon.\n" + OLD;

        assertThat(Anchoring.find(text, of("rown")).state()).isEqualTo(Anchor.State.SHIFTED);
        assertThat(Anchoring.find(OLD, of("12 million")).state()).isEqualTo(Anchor.State.ANCHORED);
        assertThat(Anchoring.find(OLD, new Selector(5, 19, "arbour tunnel", "", ""))
                        .state())
                .isEqualTo(Anchor.State.ANCHORED);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"A", "is", "four", "each"})
    void a_word_that_says_nothing_is_not_found_by_its_surroundings_alone(String word) {
        int at = OLD.indexOf(word + " ");
        CodePoints points = CodePoints.of(OLD);
        Selector selector = Selector.of(points, points.span(at, at + word.length()));
        String deleted = OLD.substring(0, at) + OLD.substring(at + word.length() + 1);
        String replaced = OLD.substring(0, at) + "the rest of them" + OLD.substring(at + word.length());

        assertThat(Anchoring.find(deleted, selector).state()).isEqualTo(Anchor.State.ORPHANED);
        assertThat(Anchoring.find(replaced, selector).state()).isEqualTo(Anchor.State.ORPHANED);
        assertThat(found("More. " + OLD, Anchoring.find("More. " + OLD, selector)))
                .isEqualTo(word);
    }

    @Test
    void an_empty_text_orphans_everything() {
        assertThat(Anchoring.find("", of("twice")).state()).isEqualTo(Anchor.State.ORPHANED);
    }

    @Test
    void long_passages_are_found_in_long_texts() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 160_000; i++) {
            text.append((char) ('a' + random.nextInt(26))).append(random.nextInt(6) == 0 ? " " : "");
        }
        CodePoints old = CodePoints.of(text.toString());
        Selector selector = Selector.of(old, new Span(90_000, 91_500));
        String now = text.substring(0, 90_700) + "seven new words stand here" + text.substring(90_720);
        Anchor anchor = Anchoring.find("x" + now, selector);

        assertThat(anchor).isEqualTo(new Anchor(Anchor.State.CHANGED, new Span(90_001, 91_507), anchor.score()));
    }
}
