package org.touchstone.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {
    private static final String FIRST =
            "The ferry to the island stopped running on Sunday, and nobody could say when it would start again.";
    private static final String SECOND =
            "“We have no captain,” the harbour master told the forty people who had waited since the morning.";

    @Test
    void line_ends_and_blank_lines_become_one_kind() {
        assertThat(text("One line.\r\n\r\n\r\n\tTwo  words.  \r\rThree.\n\n\n\n"))
                .isEqualTo("One line.\n\n\tTwo  words.\n\nThree.");
    }

    @Test
    void control_characters_and_byte_order_marks_go_and_all_else_stays() {
        String kept = "e\u0301 é \u200f שלום 👩‍🚒 ﬁ\u00a0x \u00ad";

        assertThat(text("\ufeff" + kept + "\u0007\u001b[1m.")).isEqualTo(kept + "[1m.");
    }

    @Test
    void a_text_in_stored_form_stays_as_it_is() {
        String letters = "ab .\n\r\t\u00a0\u0001\u2028é👩";
        Random random = new Random(5);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder raw = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                int at = random.nextInt(letters.codePointCount(0, letters.length()));
                raw.appendCodePoint(letters.codePointAt(letters.offsetByCodePoints(0, at)));
            }
            String once = Prose.normalise(raw.toString());

            assertThat(Prose.normalise(once)).isEqualTo(once);
            assertThat(once)
                    .doesNotContain("\r", "\n\n\n", " \n")
                    .doesNotEndWith("\n")
                    .doesNotStartWith("\n");
        }
    }

    @Test
    void a_headline_a_byline_and_a_date_above_the_text_become_what_they_are() {
        Page page = Pages.readText("No ferry until further notice\nBy Ada Example and Bo Sample\n12 May 2031\n\n"
                + FIRST + "\n\n" + SECOND);

        assertThat(page.title()).isEqualTo("No ferry until further notice");
        assertThat(page.byline()).isEqualTo("Ada Example and Bo Sample");
        assertThat(page.publishedAt()).isEqualTo("2031-05-12");
        assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void a_headline_directly_above_its_text_is_one_too() {
        assertThat(Pages.readText("No ferry until further notice\n" + FIRST + "\n" + SECOND))
                .extracting(Page::title, Page::text)
                .containsExactly("No ferry until further notice", FIRST + "\n\n" + SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The ferry stopped.", "Ferry", "What the harbour master said:", "Harbour, island,"})
    void a_first_line_that_is_no_headline_stays_in_the_text(String first) {
        Page page = Pages.readText(first + "\n\n" + FIRST);

        assertThat(page.title()).isNull();
        assertThat(page.text()).isEqualTo(first + "\n\n" + FIRST);
    }

    @Test
    void a_single_line_is_text_and_no_headline() {
        assertThat(Pages.readText("No ferry until further notice"))
                .extracting(Page::title, Page::text)
                .containsExactly(null, "No ferry until further notice");
    }

    @Test
    void lines_that_are_paragraphs_are_set_apart() {
        assertThat(text(FIRST + "\n" + SECOND + "\n" + FIRST)).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + FIRST);
    }

    @Test
    void lines_wrapped_at_a_width_are_joined() {
        String wrapped = """
                The ferry to the island stopped running on Sunday, and nobody in
                the small harbour could say when it would start again, since the
                company that owns it has had no captain for a month or so now.
                """;

        assertThat(text(wrapped))
                .isEqualTo(
                        "The ferry to the island stopped running on Sunday, and nobody in the small harbour could say when it would "
                                + "start again, since the company that owns it has had no captain for a month or so now.");
    }

    @Test
    void verse_and_lists_keep_their_lines() {
        String list = "Needed on the island:\n- bread\n- batteries\n- a captain";

        assertThat(text(list + "\n\n" + FIRST)).isEqualTo(list + "\n\n" + FIRST);
    }

    private static String text(String raw) {
        return Pages.readText(raw).text();
    }
}
