package org.touchstone.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A web page: its main text and what it says about itself. */
final class HtmlPage {
    private HtmlPage() {}

    static Page read(String html, @Nullable URI base) {
        Document document = Jsoup.parse(html, base == null ? "" : base.toString());
        document.select(
                        "script, style, noscript, nav, header, footer, aside, form, figure, iframe, svg, template, [hidden]")
                .remove();
        Element best = document.selectFirst("[itemprop=articleBody], article, main");
        List<String> paragraphs = new ArrayList<>();
        for (Element paragraph : (best == null ? document.body() : best).select("p, h2, h3, li, blockquote")) {
            if (!paragraph.text().isBlank()) {
                paragraphs.add(paragraph.text());
            }
        }
        String text = Prose.normalise(String.join("\n\n", paragraphs));
        return new Page(
                Prose.blankToNull(document.title()),
                null,
                null,
                null,
                Languages.tag(text),
                null,
                text,
                List.of(),
                MediaType.HTML);
    }
}
