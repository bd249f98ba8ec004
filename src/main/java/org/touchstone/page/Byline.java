package org.touchstone.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Collects who wrote a page: names in their order, each once, without "By", addresses and handles. */
final class Byline {
    private static final String METAS =
            "author parsely-author article:author article:author_name dc.creator sailthru.author byl";
    private static final String ELEMENTS =
            "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline, .author-name, .author, [class*=byline]";
    private static final Pattern BY = Pattern.compile(
            "^(?:(?:written |words |story |posted |report |reporting )?by|von|par|por|di|door)\\b[: ]\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WHEN = Pattern.compile(
            "\\s*[|·,–-]?\\s*\\b(?:(?:last )?(?:published|updated|posted)\\b.*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2},? \\d{4}.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final int MAX_NAME = 100;
    private static final int MAX_BYLINE = 200;

    private final List<String> names = new ArrayList<>();

    private Byline() {}

    static @Nullable String of(Document document, JsonLd said, Metas metas, @Nullable String publisher) {
        Byline byline = new Byline();
        said.authors().forEach(byline::add);
        if (byline.names.isEmpty()) {
            metas.all(METAS).forEach(byline::add);
        }
        for (Element author : document.select(ELEMENTS)) {
            if (byline.names.isEmpty()) {
                byline.add(author.hasAttr("content") ? author.attr("content") : author.text());
            }
        }
        return byline.without(publisher);
    }

    /** The name in a line such as "By Ada Example", or null when the line is none. */
    static @Nullable String in(String line) {
        return Furniture.isByline(line) && BY.matcher(line).lookingAt()
                ? Prose.oneLine(BY.matcher(line).replaceFirst(""))
                : null;
    }

    private void add(String found) {
        String line = Prose.oneLine(found);
        String name = line == null
                ? ""
                : WHEN.matcher(BY.matcher(line).replaceFirst(""))
                        .replaceFirst("")
                        .strip();
        boolean noName = name.isEmpty()
                || name.endsWith(".txt")
                || name.length() > MAX_NAME
                || name.startsWith("@")
                || name.contains("://");
        if (!noName && !name.equals("admin") && names.stream().noneMatch(other -> Furniture.same(other, name))) {
            names.add(name);
        }
    }

    private @Nullable String without(@Nullable String publisher) {
        if (names.size() > 1) {
            names.removeIf(name -> Furniture.same(name, publisher));
        }
        String line = String.join(", ", names);
        return line.isEmpty() || line.length() > MAX_BYLINE ? null : line;
    }
}
