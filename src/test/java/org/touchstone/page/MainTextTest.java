package org.touchstone.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a page is its story. */
class MainTextTest {
    private static final String FIRST =
            "The clock of the town hall has been wrong for eleven years, and on Tuesday the council voted to keep it so.";
    private static final String SECOND =
            "Repairing it would cost 90,000 crowns, the treasurer said, which is what the town spends on its library in a year.";
    private static final String THIRD =
            "“Everybody here knows that it is seven minutes late,” said a shopkeeper on the square, “and nobody has missed a train.”";
    private static final String STORY = p(FIRST) + p(SECOND) + p(THIRD);
    private static final String WHOLE = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;

    private static String p(String words) {
        return "<p>" + words + "</p>";
    }

    private static String text(String body) {
        return Pages.readHtml("<html><body>" + body + "</body></html>", null).text();
    }

    @Test
    void what_stands_around_a_story_is_left_out_and_named() {
        Page page = Pages.readHtml("""
                <html><head><title>Council keeps wrong clock | The Square</title></head><body>
                <div class="cookie-consent"><p>This site stores small files on your computer so that it knows you when you come again.</p></div>
                <nav><ul><li><a href="/a">News</a></li><li><a href="/b">Weather</a></li></ul></nav>
                <main><article><h1>Council keeps wrong clock</h1>
                <div class="byline">By <a rel="author" href="/ada">Ada Example</a></div><time datetime="2031-05-13">13 May 2031</time>
                <div class="share-buttons"><a href="#">Share</a> <a href="#">Mail</a></div>
                <figure><img src="a.jpg"><figcaption>The clock, seven minutes late, on a morning in spring. Photo: Bo Sample</figcaption></figure>
                %s
                <div class="related-stories"><h3>Related</h3><ul><li><a href="/c">The bell that rang at night for no reason at all</a></li></ul></div>
                %s
                <p>Read more: <a href="/d">What a minute is worth in a small town on a quiet day</a></p>
                <div class="newsletter-signup"><p>Every morning the news of the square in your letter box, free of charge and before breakfast.</p></div>
                %s
                <h3>More from the square</h3>
                </article></main>
                <section id="comments"><p>I have lived here for forty years and have never once looked at that clock, to tell the truth.</p></section>
                <footer><p>The Square is printed by the Square Press, 1 Market Place, every day except on Sundays and in August.</p></footer>
                </body></html>
                """.formatted(p(FIRST), p(SECOND), p(THIRD)), null);

        assertThat(page.text()).isEqualTo(WHOLE);
        assertThat(page.dropped())
                .containsExactlyInAnyOrder(
                        "picture captions",
                        "share buttons",
                        "related stories",
                        "newsletter and subscription offers",
                        "byline, date and author notes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='article-body'>%s</div>",
                "<div itemprop='articleBody'>%s</div>",
                "<table><tr><td>%s</td></tr></table>",
                "<section><div><div>%s</div></div></section>",
                "<article class='story-with-comments has-sidebar'>%s</article>",
                "<div class='hidden md:block'>%s</div>",
                "<div class='sidebar'>%s</div>"
            })
    void the_story_is_found_whatever_holds_it(String holder) {
        String menu = "<ul><li><a href='/1'>One</a></li><li><a href='/2'>Two</a></li></ul>";

        assertThat(text(menu + holder.formatted(STORY) + menu)).isEqualTo(WHOLE);
    }

    @Test
    void a_story_in_several_sections_is_taken_whole() {
        String body = "<main><h1>Clock</h1><section><p>" + FIRST
                + "</p></section><div class='ad'>Buy a watch</div><section><p>" + SECOND + "</p></section><section><p>"
                + THIRD + "</p></section></main>";

        assertThat(text(body)).isEqualTo(WHOLE);
    }

    @Test
    void breaks_and_bare_text_make_paragraphs_too() {
        assertThat(text("<div>" + FIRST + "<br><br>" + SECOND + "<br/>\n<br/>" + THIRD + "</div>"))
                .isEqualTo(WHOLE);
    }

    @Test
    void a_single_break_stays_a_line() {
        assertThat(text("<div><p>" + FIRST + "<br>" + SECOND + "</p></div>")).isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void items_that_say_something_without_a_stop_keep_a_bullet() {
        String list = "<ul><li>14 roads are closed</li><li><p>Trains to Leeds are cancelled until Friday</p></li>"
                + "<li>The schools stay open.</li><li>Leeds</li></ul>";

        assertThat(text("<article>" + p(FIRST) + list + p(SECOND) + "</article>"))
                .isEqualTo(FIRST
                        + "\n\n\u2022 14 roads are closed\n\n\u2022 Trains to Leeds are cancelled until Friday\n\n"
                        + "The schools stay open.\n\nLeeds\n\n" + SECOND);
    }

    @Test
    void headings_lists_quotations_and_rows_stay_in_their_order() {
        String body = "<article>" + p(FIRST)
                + "<h2>What it costs</h2><ul><li>the hands: 20,000</li><li>the works: 70,000</li></ul>"
                + "<blockquote><p>" + THIRD + "</p></blockquote>"
                + "<table><tr><th>Year</th><th>Crowns</th></tr><tr><td>2030</td><td>88,000</td></tr></table>"
                + p(SECOND) + "</article>";

        assertThat(text(body))
                .isEqualTo(FIRST + "\n\nWhat it costs\n\nthe hands: 20,000\n\nthe works: 70,000\n\n" + THIRD
                        + "\n\nYear | Crowns\n\n2030 | 88,000\n\n" + SECOND);
    }

    @Test
    void marks_inside_a_sentence_leave_no_trace() {
        assertThat(text(
                        "<p>The <b>cl</b>ock of&nbsp;the <i>town</i>\n   hall &amp; its <a href='/b'>bell</a><sup>2</sup> are&#8217;nt &lt;late&gt;, "
                                + "said the woman who has wound it up on every Sunday.</p>"))
                .isEqualTo(
                        "The clock of\u00a0the town hall & its bell2 are’nt <late>, said the woman who has wound it up on every Sunday.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p hidden>%s</p>",
                "<p style='Display : none'>%s</p>",
                "<p aria-hidden='true'>%s</p>",
                "<p class='sr-only'>%s</p>",
                "<script>%s</script>",
                "<style>%s</style>",
                "<template>%s</template>",
                "<noscript>%s</noscript>",
                "<!-- %s -->",
                "<button>%s</button>",
                "<textarea>%s</textarea>",
                "<iframe>%s</iframe>",
                "<svg><text>%s</text></svg>"
            })
    void what_a_reader_does_not_see_is_not_in_the_text(String hidden) {
        assertThat(text("<article>" + STORY + hidden.formatted("Nobody reads this sentence on the page.")
                        + "</article>"))
                .isEqualTo(WHOLE);
    }

    @Test
    void comments_longer_than_the_story_are_still_comments() {
        String comment = p(
                "I do not agree at all with the council, and I have written to them about the clock more than once since.");
        String comments = "<div id='comments'>" + comment.repeat(3)
                + p("And here is another remark, a good deal longer than the others, "
                                + "which goes on and on about the clock and the square and the bell.")
                        .repeat(9)
                + "</div>";

        assertThat(text("<h1>Clock</h1><div>" + STORY + "</div>" + comments)).isEqualTo(WHOLE);
    }

    @Test
    void teasers_that_the_page_repeats_do_not_outweigh_the_story() {
        StringBuilder teasers = new StringBuilder("<div><ul>");
        for (int i = 0; i < 12; i++) {
            teasers.append("<li><a href='/")
                    .append(i)
                    .append("'>Another story</a> <span>which is told in so many words, number ")
                    .append(i)
                    .append(", that it looks like a paragraph of its own.</span></li>");
        }
        teasers.append("</ul></div>");

        assertThat(text("<div>" + teasers + "<div>" + STORY + "</div></div><div>" + teasers + "</div>"))
                .isEqualTo(WHOLE);
    }

    @Test
    void the_article_that_a_page_declares_is_the_story_though_the_cards_below_it_are_longer() {
        String card = "<div class='box'><h2>Clock %d</h2><p>" + SECOND + "</p><p>" + THIRD
                + " And so does number %d.</p></div>";
        StringBuilder cards = new StringBuilder();
        for (int i = 1; i < 30; i++) {
            cards.append(String.format(card, i, i));
        }
        String story = "<p>" + FIRST + "</p><p>"
                + "The square is older than its clock, as anybody there will say. ".repeat(20) + "</p>";

        String text = Pages.readHtml(
                        "<html><body><main><h1>The clocks</h1><article>" + story + "</article><div>" + cards
                                + "</div></main></body></html>",
                        null)
                .text();

        assertThat(text)
                .startsWith(FIRST)
                .endsWith("as anybody there will say.")
                .doesNotContain("number 7");
    }

    @Test
    void of_several_articles_on_a_page_none_is_taken_for_granted() {
        String entry = "<article><h2>%d o'clock</h2><p>" + SECOND + " It was %d.</p><p>" + THIRD + "</p></article>";
        StringBuilder entries = new StringBuilder();
        for (int i = 1; i < 9; i++) {
            entries.append(String.format(entry, i, i));
        }

        assertThat(Pages.readHtml("<html><body><h1>Hour by hour</h1><div>" + entries + "</div></body></html>", null)
                        .text())
                .contains("It was 1.", "It was 8.");
    }

    @Test
    void a_caption_goes_with_the_credit_below_it() {
        assertThat(Pages.readHtml(
                                "<html><body><article><p>" + FIRST
                                        + "</p><div><div>The clock by night</div><div>Credit: A. Example</div></div><p>"
                                        + SECOND + "</p></article></body></html>",
                                null)
                        .text())
                .isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Waiting for your permission to load the video.",
                "To view this content, accept the cookies of its maker.",
                "This video is hosted by a third party that sets cookies.",
                "(Reporting by Ada Example; Editing by Ben Sample)"
            })
    void what_stands_for_a_film_or_tells_of_the_desk_is_not_the_story(String line) {
        assertThat(Pages.readHtml(
                                "<html><body><article><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + line
                                        + "</p></article></body></html>",
                                null)
                        .text())
                .isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void the_title_is_not_repeated_in_the_text() {
        String head = "<html><head><title>Council keeps wrong clock - The Square</title></head><body><div>";

        assertThat(Pages.readHtml(head + "<h2>Council keeps wrong clock</h2>" + STORY + "</div></body></html>", null)
                        .text())
                .isEqualTo(WHOLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p class='article-standfirst'>%s</p>", "<h2>%s</h2>", "<div class='dek'><p>%s</p></div>"})
    void the_standfirst_between_headline_and_story_belongs_to_it(String markup) {
        String standfirst = "Eleven years late, and proud of it";
        String head = "<html><head><meta name='description' content='" + standfirst + "'></head><body>";
        String above = "<header><h1>Council keeps wrong clock</h1>" + markup.formatted(standfirst)
                + "<p>By Ada Example</p></header>";

        assertThat(Pages.readHtml(head + above + "<div class='story-body'>" + STORY + "</div></body></html>", null)
                        .text())
                .isEqualTo(standfirst + "\n\n" + WHOLE);
    }

    @Test
    void a_page_whose_names_say_the_opposite_of_what_they_hold_is_read_by_its_tags() {
        String body = "<div class='related'><p>" + FIRST + "</p></div><div class='promo'><p>" + SECOND
                + "</p></div><div class='teaser'><p>" + THIRD + "</p></div><div class='banner'><p>"
                + FIRST.replace("eleven", "twelve") + "</p></div>";

        assertThat(text(body)).contains(FIRST, SECOND, THIRD);
    }

    @Test
    void a_script_that_writes_syllables_or_words_is_prose_at_fewer_characters() {
        String first = "町議会は火曜日、十一年前から狂っている町役場の時計をそのままにしておくことを決めた。";
        String second = "修理には九万クローネかかり、これは町の図書館の一年分の予算に当たると会計係は述べた。";

        assertThat(text("<ul><li><a href='/'>天気</a></li></ul><div>" + p(first) + p(second) + "</div>"))
                .isEqualTo(first + "\n\n" + second);
    }

    @Test
    void a_page_of_short_lines_gives_them_all() {
        assertThat(text("<div>Closed on Monday.</div><div>Open again on Tuesday.</div>"))
                .isEqualTo("Closed on Monday.\n\nOpen again on Tuesday.");
    }

    @Test
    void broken_markup_is_read_as_a_browser_would() {
        assertThat(text("<div><p>" + FIRST + "<p>" + SECOND + "</b></i><p>" + THIRD))
                .isEqualTo(WHOLE);
    }

    @Test
    void a_page_as_deep_as_it_is_long_is_read_without_a_stall() {
        String deep = "<div><span>".repeat(60_000);

        assertThat(text(deep + p(FIRST) + p(SECOND))).contains(FIRST, SECOND);
    }

    @Test
    void a_long_page_is_read_whole() {
        StringBuilder body = new StringBuilder("<article>");
        for (int i = 0; i < 10_000; i++) {
            body.append("<p>Paragraph number ")
                    .append(i)
                    .append(" says the same as all the others, but for its number, which differs.</p>");
        }

        assertThat(text(body + "</article>").split("\n\n")).hasSize(10_000);
    }
}
