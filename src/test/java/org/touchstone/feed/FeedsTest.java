package org.touchstone.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.touchstone.feed.Feed.Entry;
import org.touchstone.refusal.Refusal;

class FeedsTest {
    private static final URI BASE = URI.create("https://courier.example/feeds/harbour.xml");

    private static Feed read(String xml) {
        return Feeds.read(xml.getBytes(StandardCharsets.UTF_8), BASE);
    }

    private static String rss(String items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Harbour &amp; tides</title>"
                + "<link>https://courier.example/</link>" + items + "</channel></rss>";
    }

    @Test
    void rss_gives_the_pages_that_it_announces_in_its_order() {
        var feed = read(rss("<item><title>Ferry fares</title><link> https://courier.example/ferry </link>"
                + "<pubDate>Mon, 14 Sep 2026 08:00:00 GMT</pubDate></item>"
                + "<item><title><![CDATA[Locks & weirs]]></title><link>https://courier.example/locks</link></item>"));

        assertThat(feed)
                .isEqualTo(new Feed(
                        "Harbour & tides",
                        java.util.List.of(
                                new Entry("https://courier.example/ferry", "Ferry fares", "2026-09-14"),
                                new Entry("https://courier.example/locks", "Locks & weirs", null))));
    }

    @Test
    void atom_gives_the_alternate_link_and_the_day_of_publication() {
        var feed = read(
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Quay</title><link rel=\"self\" href=\"/x\"/>"
                        + "<entry><link rel=\"edit\" href=\"/edit/1\"/><link href=\"/notes/1\"/>"
                        + "<title type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">Two <b>boats</b> sank</div></title>"
                        + "<updated>2026-09-20T10:00:00Z</updated><published>2026-09-18T23:30:00+02:00</published></entry></feed>");

        assertThat(feed.title()).isEqualTo("Quay");
        assertThat(feed.entries())
                .containsExactly(new Entry("https://courier.example/notes/1", "Two boats sank", "2026-09-18"));
    }

    @Test
    void rss_one_has_its_items_beside_its_channel() {
        var feed = read(
                "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>Old quay</title></channel>"
                        + "<item><title>Dredging</title><link>https://courier.example/dredging</link><dc:date>2026-08-01</dc:date></item></rdf:RDF>");

        assertThat(feed.entries())
                .containsExactly(new Entry("https://courier.example/dredging", "Dredging", "2026-08-01"));
    }

    @Test
    void an_entry_without_a_link_is_known_by_its_permanent_id_or_not_at_all() {
        var feed = read(rss("<item><guid>https://courier.example/p/7</guid></item>"
                + "<item><title>Nowhere</title><guid isPermaLink=\"false\">https://courier.example/p/8</guid></item>"));

        assertThat(feed.entries()).extracting(Entry::link).containsExactly("https://courier.example/p/7", null);
    }

    @Test
    void the_address_behind_a_counting_one_is_taken() {
        var feed = read(
                rss(
                        "<item><link>https://count.example/7</link>"
                                + "<f:origLink xmlns:f=\"http://rssnamespace.org/feedburner/ext/1.0\">https://courier.example/7</f:origLink></item>"));

        assertThat(feed.entries()).extracting(Entry::link).containsExactly("https://courier.example/7");
    }

    @Test
    void what_another_vocabulary_calls_a_title_or_a_link_is_not_the_entrys() {
        var feed = read(rss("<item><m:title xmlns:m=\"http://search.yahoo.com/mrss/\">A picture</m:title>"
                + "<m:link xmlns:m=\"http://search.yahoo.com/mrss/\">https://pictures.example/7</m:link>"
                + "<title>Ferry fares</title><link>https://courier.example/ferry</link>"
                + "<x:date xmlns:x=\"https://x.example/\">2020-01-01</x:date></item>"));

        assertThat(feed.entries()).containsExactly(new Entry("https://courier.example/ferry", "Ferry fares", null));
    }

    @Test
    void what_stands_inside_of_a_part_of_an_entry_is_not_the_entrys() {
        var atom = read("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Quay</title>"
                + "<entry><source><title>The wire</title><link href=\"https://wire.example/\"/><updated>2020-01-01T00:00:00Z</updated></source>"
                + "<title>Two boats sank</title><link href=\"/notes/1\"/></entry></feed>");
        var rss = read(rss("<item><m:group xmlns:m=\"http://search.yahoo.com/mrss/\"><title>A picture</title></m:group>"
                + "<source url=\"https://wire.example/feed\">The wire</source><title>Ferry fares</title>"
                + "<link>https://courier.example/ferry</link></item>"));

        assertThat(atom.entries())
                .containsExactly(new Entry("https://courier.example/notes/1", "Two boats sank", null));
        assertThat(rss.entries()).containsExactly(new Entry("https://courier.example/ferry", "Ferry fares", null));
    }

    @Test
    void a_feed_is_not_called_as_its_picture_is() {
        var feed = read(
                "<rss version=\"2.0\"><channel><image><title>Logo</title><link>https://courier.example/</link></image>"
                        + "<i:title xmlns:i=\"http://www.itunes.com/dtds/podcast-1.0.dtd\">Sound</i:title>"
                        + "<title>Harbour</title></channel></rss>");

        assertThat(feed.title()).isEqualTo("Harbour");
    }

    @Test
    void days_are_known_by_the_words_of_dublin_core_too() {
        var feed = read(rss("<item><link>https://courier.example/1</link>"
                + "<d:issued xmlns:d=\"http://purl.org/dc/terms/\">2026-03-02T08:00:00Z</d:issued></item>"));

        assertThat(feed.entries()).extracting(Entry::day).containsExactly("2026-03-02");
    }

    @Test
    void a_feed_says_itself_in_which_letters_it_is_written() {
        var xml = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss><channel><title>Café</title></channel></rss>";

        assertThat(Feeds.read(xml.getBytes(Charset.forName("ISO-8859-1")), null).title())
                .isEqualTo("Café");
    }

    @Test
    @Timeout(5)
    void an_entity_bomb_is_refused_before_it_grows() {
        var bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>"
                        + "<rss><channel><title>&d;</title></channel></rss>";

        assertThatThrownBy(() -> read(bomb)).isInstanceOf(Refusal.class).hasMessageContaining("document type");
    }

    @Test
    void a_file_of_the_server_cannot_be_named_as_an_entity() {
        var xml = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>"
                + "<rss><channel><title>&secret;</title></channel></rss>";

        assertThatThrownBy(() -> read(xml)).isInstanceOf(Refusal.class).hasMessageContaining("document type");
    }

    @Test
    void what_is_no_feed_is_said_to_be_none() {
        assertThatThrownBy(() -> read("<html><body>Hello</body></html>"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("begins with <html>");
        assertThatThrownBy(() -> read("<!doctype html><html><head><meta charset=utf-8></head></html>"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("feed itself");
        assertThatThrownBy(() -> read("Good morning"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not XML, at line 1");
        assertThatThrownBy(() -> read(rss("<item>").replace("</rss>", "")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not XML");
    }
}
