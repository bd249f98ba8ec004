package org.touchstone.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page says about itself. */
class ImprintTest {
    private static final URI BASE = URI.create("https://square.example/news/clock");
    private static final String STORY =
            "<p>The clock of the town hall has been wrong for eleven years, and on Tuesday the council voted to keep it so.</p>";

    private static Page page(String head, String body) {
        return Pages.readHtml("<html><head>" + head + "</head><body>" + body + STORY + "</body></html>", BASE);
    }

    private static Page said(String json) {
        return page("<script type='application/ld+json'>" + json + "</script>", "");
    }

    @Test
    void json_ld_is_believed_first() {
        Page page = page("""
                <title>Something else</title><meta property="og:title" content="Clock!"><meta name="author" content="Nobody">
                <meta property="article:published_time" content="2030-01-01">
                <script type="application/ld+json">
                {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Council keeps wrong &amp; late clock",
                 "datePublished": "2031-05-13T08:00:00+02:00",
                 "author": [{"@type": "Person", "name": "Ada Example"}, {"@type": "Person", "name": "Bo Sample"}],
                 "publisher": {"@type": "Organization", "name": "The Square"}}
                </script>
                """, "");

        assertThat(page)
                .extracting(Page::title, Page::byline, Page::publisher, Page::publishedAt)
                .containsExactly(
                        "Council keeps wrong & late clock",
                        "Ada Example, Bo Sample",
                        "The Square",
                        "2031-05-13T08:00:00+02:00");
    }

    @Test
    void a_graph_with_references_is_followed() {
        Page page = said("""
                {"@graph": [{"@type": "WebSite", "name": "Site"}, {"@id": "#ada", "@type": "Person", "name": "Ada Example"},
                {"@id": "#org", "@type": "Organization", "name": "The Square"},
                {"@type": ["Article", "NewsArticle"], "headline": "Clock", "author": {"@id": "#ada"}, "publisher": {"@id": "#org"}}]}
                """);

        assertThat(page)
                .extracting(Page::title, Page::byline, Page::publisher)
                .containsExactly("Clock", "Ada Example", "The Square");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\": \"NewsArticle\", \"headline\": \"Clock\",}",
                "<!-- {\"@type\": \"NewsArticle\", \"headline\": \"Clock\"} -->",
                "[{\"@type\": \"Organization\"}, {\"@type\": \"http://schema.org/NewsArticle\", \"headline\": \"Clock\"}]",
                "{\"@type\": \"NewsArticle\", \"headline\": \"Cl\\ock\"}",
                "{\"@type\": \"WebPage\", \"mainEntity\": {\"@type\": \"Article\", \"headline\": \"Clock\"}}"
            })
    void json_ld_with_small_faults_is_still_read(String json) {
        assertThat(said(json).title()).isEqualTo("Clock");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\": \"NewsArticle\", \"headline\": ",
                "not json",
                "",
                "null",
                "7",
                "[[[[[[[[[[[[[]]]]]]]]]]]]]"
            })
    void json_ld_that_is_none_is_passed_over(String json) {
        assertThat(page("<title>Clock</title><script type='application/ld+json'>" + json + "</script>", "")
                        .title())
                .isEqualTo("Clock");
    }

    @Test
    void meta_elements_are_read_where_there_is_no_json_ld() {
        Page page = page("""
                <meta property="og:title" content="Council keeps wrong clock - The Square"><meta property="og:site_name" content="The Square">
                <meta name="author" content="By Ada Example"><meta property="article:published_time" content="2031-05-13T08:00:00Z">
                <link rel="canonical" href="/news/clock">
                """, "");

        assertThat(page)
                .extracting(Page::title, Page::byline, Page::publisher, Page::publishedAt, Page::canonicalUrl)
                .containsExactly(
                        "Council keeps wrong clock",
                        "Ada Example",
                        "The Square",
                        "2031-05-13T08:00:00Z",
                        "https://square.example/news/clock");
    }

    @Test
    void what_a_reader_sees_is_read_where_the_page_says_nothing_else() {
        Page page = page(
                "<title>Council keeps wrong clock | The Square</title>",
                "<h1>Council keeps wrong clock</h1><p class='byline'>By Ada Example | Published 13 May 2031</p>"
                        + "<time datetime='2031-05-13'>Tuesday</time>");

        assertThat(page)
                .extracting(Page::title, Page::byline, Page::publisher, Page::publishedAt)
                .containsExactly("Council keeps wrong clock", "Ada Example", "The Square", "2031-05-13");
    }

    @Test
    void microdata_is_read() {
        Page page = page(
                "",
                "<div itemscope itemtype='https://schema.org/NewsArticle'><h2 itemprop='headline'>Clock stays wrong</h2>"
                        + "<span itemprop='author'><span itemprop='name'>Ada Example</span></span>"
                        + "<meta itemprop='datePublished' content='2031-05-13T08:00:00+02:00'></div>");

        assertThat(page)
                .extracting(Page::title, Page::byline, Page::publishedAt)
                .containsExactly("Clock stays wrong", "Ada Example", "2031-05-13T08:00:00+02:00");
    }

    @Test
    void what_is_not_said_is_null() {
        assertThat(page("", ""))
                .extracting(Page::title, Page::byline, Page::publisher, Page::publishedAt, Page::canonicalUrl)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource({
        "https://square.example/,",
        "javascript:alert(1),",
        "/news/other, https://square.example/news/other",
        "https://mirror.example/a, https://mirror.example/a"
    })
    void a_canonical_address_is_a_page_of_the_web(String link, String canonical) {
        assertThat(page("<link rel='canonical' href='" + link + "'>", "").canonicalUrl())
                .isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://square.example/ada", "@ada", "admin", " "})
    void an_author_who_is_no_name_is_none(String author) {
        assertThat(page("<meta name='author' content='" + author + "'>", "").byline())
                .isNull();
    }

    @Test
    void the_words_tell_the_language_before_the_page_does() {
        Page page = Pages.readHtml("<html lang='de'><body>" + STORY.repeat(2) + "</body></html>", BASE);
        Page tooShort = Pages.readHtml("<html lang='pt_BR'><body><p>Oslo, 3:2</p></body></html>", BASE);

        assertThat(page.language()).isEqualTo("en");
        assertThat(tooShort.language()).isEqualTo("pt");
    }
}
