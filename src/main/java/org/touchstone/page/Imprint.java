package org.touchstone.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself. JSON-LD is believed before OpenGraph and other meta elements, these before microdata, and that before
 * what merely looks like a headline, a byline or a date.
 *
 * @param language as declared, which need not be what the words are in
 */
record Imprint(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable String publishedAt,
        @Nullable String language,
        @Nullable String canonicalUrl) {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—·»:-]\\s+");
    private static final String DATE_METAS =
            "article:published_time article:published og:published_time parsely-pub-date sailthru.date "
                    + "datepublished publishdate publish-date pubdate publication_date date dc.date dc.date.issued dcterms.created dcterms.date "
                    + "cxenseparse:recs:publishtime ptime article.published";
    private static final String DATE_ELEMENTS =
            "[itemprop=datePublished], time[pubdate], time[datetime], .published, .post-date, .entry-date, .date";
    private static final int MAX_ADDRESS = 2_000;

    static Imprint of(Document document, @Nullable URI base) {
        JsonLd said = new JsonLd(document);
        Metas metas = new Metas(document);
        String headline = headline(document);
        String window = Prose.oneLine(document.title());
        String title = first(
                said.headline(),
                metas.first("og:title twitter:title dc.title sailthru.title headline"),
                headline,
                window);
        String publisher = first(
                said.publisher(),
                metas.first("og:site_name publisher dc.publisher application-name cre"),
                addedTo(headline, window));
        return new Imprint(
                title == null ? null : withoutSite(title, publisher, headline),
                Byline.of(document, said, metas, publisher),
                publisher == null ? null : publisher.replaceFirst("\\s+\\|.*", ""),
                published(document, said, metas, base),
                first(said.language(), declared(document), metas.first("og:locale content-language dc.language")),
                canonical(document, metas, base));
    }

    /** The only h1, or the heading that calls itself the headline, or that with which the window's title begins. */
    static @Nullable String headline(Document document) {
        List<Element> all = document.select("h1");
        Element headline = all.size() == 1
                ? all.get(0)
                : document.selectFirst("[itemprop=headline], h1[class*=headline], h1[class*=title], article h1");
        String[] window = SEPARATOR.split(document.title());
        for (Element heading : headline == null ? document.select("h1, h2, h3") : List.<Element>of()) {
            if (Furniture.same(heading.text(), window[0])) {
                headline = heading;
                break;
            }
        }
        return headline == null ? null : Prose.oneLine(headline.text());
    }

    private static @Nullable String declared(Document document) {
        Element root = document.selectFirst("html");
        return root == null ? null : root.hasAttr("lang") ? root.attr("lang") : root.attr("xml:lang");
    }

    private static @Nullable String published(Document document, JsonLd said, Metas metas, @Nullable URI base) {
        List<String> candidates = new ArrayList<>();
        if (said.published() != null) {
            candidates.add(said.published());
        }
        candidates.addAll(metas.all(DATE_METAS));
        for (Element element : document.select(DATE_ELEMENTS)) {
            candidates.add(
                    element.hasAttr("content")
                            ? element.attr("content")
                            : element.hasAttr("datetime") ? element.attr("datetime") : element.text());
        }
        for (String candidate : candidates) {
            String date = Dates.iso(candidate);
            if (date != null) {
                return date;
            }
        }
        return base == null || base.getPath() == null ? null : Dates.inPath(base.getPath());
    }

    private static @Nullable String canonical(Document document, Metas metas, @Nullable URI base) {
        Element link = document.selectFirst("link[rel=canonical][href]");
        String address = link == null ? metas.first("og:url") : base == null ? link.attr("href") : link.absUrl("href");
        if (address == null || address.length() > MAX_ADDRESS || !address.matches("(?i)https?://[^\\s]+")) {
            return null;
        }
        try {
            return isHome(new URI(address)) && base != null && !isHome(base) ? null : address;
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }

    /** Some sites name their front page as the canonical address of every page. */
    private static boolean isHome(URI address) {
        return address.getPath() == null || address.getPath().length() <= 1;
    }

    /** What the window's title adds to the headline is the site's name. */
    private static @Nullable String addedTo(@Nullable String headline, @Nullable String window) {
        String[] parts = window == null ? new String[0] : SEPARATOR.split(window);
        boolean added = parts.length == 2 && Furniture.same(parts[0], headline) && parts[1].split(" ").length <= 5;
        return added ? parts[1] : null;
    }

    private static String withoutSite(String title, @Nullable String site, @Nullable String headline) {
        String[] parts = SEPARATOR.split(title);
        if (parts.length < 2) {
            return title;
        }
        String last = parts[parts.length - 1];
        String before = title.substring(0, title.lastIndexOf(last)).replaceFirst("\\s+[|–—·»:-]\\s+$", "");
        return Furniture.same(last, site) || Furniture.same(before, headline) ? before : title;
    }

    private static @Nullable String first(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null && !candidate.isBlank()) {
                return candidate.strip();
            }
        }
        return null;
    }
}
