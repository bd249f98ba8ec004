package org.touchstone.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownFileTest {
    @Test
    void marks_go_and_words_stay() {
        Page page = Pages.readMarkdown("""
                # Bakers vote on Monday

                By Ada Example

                The *bakers* of the town will vote on **a new law** on [Monday](https://paper.example/law "law"), at
                `nine` o'clock.

                ![A loaf](loaf.png)

                ## What they want

                - shorter nights
                - a day off,
                  on Sundays

                > “We are tired,”
                > said one.

                It costs 3 &lt; 4 crowns.\\
                And more.

                <div>Nobody <b>else</b> votes.</div>
                """);

        assertThat(page.title()).isEqualTo("Bakers vote on Monday");
        assertThat(page.byline()).isEqualTo("Ada Example");
        assertThat(page.text()).isEqualTo("""
                        The bakers of the town will vote on a new law on Monday, at nine o'clock.

                        What they want

                        shorter nights

                        a day off, on Sundays

                        “We are tired,” said one.

                        It costs 3 < 4 crowns.
                        And more.

                        Nobody else votes.""");
        assertThat(page.dropped()).containsExactly("pictures");
    }

    @Test
    void front_matter_is_read_and_not_kept() {
        Page page = Pages.readMarkdown("""
                ---
                title: "Bakers vote"
                author: Ada Example
                date: 2031-05-12T09:30:00+02:00
                tags: [bread]
                ---
                The bakers of the town will vote on Monday about a new law on working at night.
                """);

        assertThat(page)
                .extracting(Page::title, Page::byline, Page::publishedAt, Page::text)
                .containsExactly(
                        "Bakers vote",
                        "Ada Example",
                        "2031-05-12T09:30:00+02:00",
                        "The bakers of the town will vote on Monday about a new law on working at night.");
    }

    @Test
    void the_text_of_a_link_that_runs_a_script_is_only_text() {
        assertThat(Pages.readMarkdown("Press [here](javascript:alert(1)) and wait for it.")
                        .text())
                .isEqualTo("Press here and wait for it.");
    }

    @Test
    void quotations_in_quotations_without_end_are_read_without_a_stall() {
        assertThat(Pages.readMarkdown("> ".repeat(50_000) + "and then nothing").text())
                .endsWith("and then nothing");
    }
}
