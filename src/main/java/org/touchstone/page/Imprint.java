package org.touchstone.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private static final Pattern BY = Pattern.compile(
            "^(?:(?:written |words |story |posted |report )?by|von|par|por|di|door)\\b[: ]\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final int MAX_BYLINE = 200;

    static Imprint of(Document document, @Nullable URI base) {
        JsonLd said = new JsonLd(document);
        String site = first(
                said.publisher(),
                meta(document, "og:site_name", "publisher", "dc.publisher", "application-name", "cre"));
        String headline = headline(document);
        String windowTitle = clean(document.title());
        String title = first(
                said.headline(),
                meta(document, "og:title", "twitter:title", "dc.title", "sailthru.title", "headline"),
                headline,
                windowTitle);
        String publisher = first(site, suffix(windowTitle, headline));
        return new Imprint(
                title == null ? null : withoutSite(title, publisher, headline),
                byline(document, said, publisher),
                publisher,
                published(document, said, base),
                first(
                        said.language(),
                        Prose.blankToNull(root(document)),
                        meta(document, "og:locale", "content-language", "dc.language")),
                canonical(document, base));
    }

    private static String root(Document document) {
        Element html = document.selectFirst("html");
        return html == null ? "" : html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
    }

    /** The only h1, or the one that calls itself the headline. */
    static @Nullable String headline(Document document) {
        Element named = document.selectFirst("[itemprop=headline], h1[class*=headline], h1[class*=title], article h1");
        List<Element> all = document.select("h1");
        Element only = all.size() == 1 ? all.get(0) : named;
        return only == null ? null : clean(only.text());
    }

    private static @Nullable String byline(Document document, JsonLd said, @Nullable String publisher) {
        List<String> names = new ArrayList<>();
        said.authors().forEach(name -> addName(names, name));
        if (names.isEmpty()) {
            metas(
                            document,
                            "author",
                            "parsely-author",
                            "article:author",
                            "article:author_name",
                            "dc.creator",
                            "sailthru.author",
                            "byl")
                    .forEach(name -> addName(names, name));
        }
        if (names.isEmpty()) {
            for (Element author : document.select(
                    "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline, .author-name, .author, [class*=byline]")) {
                addName(names, author.hasAttr("content") ? author.attr("content") : author.text());
                if (!names.isEmpty()) {
                    break;
                }
            }
        }
        if (names.size() > 1 && publisher != null) {
            names.removeIf(name -> Furniture.same(name, publisher));
        }
        String line = String.join(", ", names);
        return line.isEmpty() || line.length() > MAX_BYLINE ? null : line;
    }

    private static void addName(List<String> names, String found) {
        String name = BY.matcher(clean(found) == null ? "" : String.valueOf(clean(found)))
                .replaceFirst("")
                .strip();
        boolean address = name.startsWith("http") || name.startsWith("@") || name.contains("://");
        if (!name.isEmpty()
                && !address
                && name.length() <= 100
                && names.stream().noneMatch(other -> Furniture.same(other, name))) {
            names.add(name);
        }
    }

    private static @Nullable String published(Document document, JsonLd said, @Nullable URI base) {
        List<String> candidates = new ArrayList<>();
        if (said.published() != null) {
            candidates.add(said.published());
        }
        candidates.addAll(metas(
                document,
                "article:published_time",
                "article:published",
                "og:published_time",
                "parsely-pub-date",
                "sailthru.date",
                "datepublished",
                "publishdate",
                "publish-date",
                "pubdate",
                "publication_date",
                "date",
                "dc.date",
                "dc.date.issued",
                "dcterms.created",
                "dcterms.date",
                "cxenseparse:recs:publishtime",
                "ptime",
                "article.published"));
        for (Element element : document.select(
                "[itemprop=datePublished], time[pubdate], time[datetime], .published, .post-date, .entry-date, .date")) {
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

    private static @Nullable String canonical(Document document, @Nullable URI base) {
        Element link = document.selectFirst("link[rel=canonical][href]");
        String address = link == null
                ? meta(document, "og:url")
                : link.hasAttr("href") && base != null ? link.absUrl("href") : link.attr("href");
        if (address == null || address.length() > 2_000 || !address.matches("(?i)https?://[^\\s]+")) {
            return null;
        }
        try {
            String path = new URI(address).getPath();
            boolean home = path == null || path.isEmpty() || path.equals("/");
            boolean atHome =
                    base == null || base.getPath() == null || base.getPath().length() <= 1;
            return home && !atHome ? null : address;
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }

    /** What the window's title adds to the headline is the site's name. */
    private static @Nullable String suffix(@Nullable String windowTitle, @Nullable String headline) {
        if (windowTitle == null || headline == null) {
            return null;
        }
        String[] parts = SEPARATOR.split(windowTitle);
        String last = parts[parts.length - 1];
        return parts.length == 2 && Furniture.same(parts[0], headline) && last.split(" ").length <= 5 ? last : null;
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

    private static @Nullable String meta(Document document, String... names) {
        List<String> found = metas(document, names);
        return found.isEmpty() ? null : found.get(0);
    }

    private static List<String> metas(Document document, String... names) {
        List<String> found = new ArrayList<>();
        for (String name : names) {
            for (Element meta : document.select("meta")) {
                String key = meta.hasAttr("property")
                        ? meta.attr("property")
                        : meta.hasAttr("name") ? meta.attr("name") : meta.attr("http-equiv");
                String content = key.toLowerCase(Locale.ROOT).equals(name) ? clean(meta.attr("content")) : null;
                if (content != null) {
                    found.add(content);
                }
            }
        }
        return found;
    }

    private static @Nullable String clean(@Nullable String text) {
        return text == null ? null : Prose.blankToNull(Prose.normalise(text).replaceAll("\\s+", " "));
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
