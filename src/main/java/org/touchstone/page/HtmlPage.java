package org.touchstone.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A web page: its main text and what it says about itself. */
final class HtmlPage {
    private static final int ENOUGH = 350;

    private HtmlPage() {}

    static Page read(String html, @Nullable URI base) {
        Document document = Jsoup.parse(html, base == null ? "" : base.toString());
        Imprint imprint = Imprint.of(document, base);
        List<Block> blocks = mainText(document, imprint);
        String text = Prose.normalise(blocks.stream()
                .filter(block -> block.aside() == null)
                .map(Block::read)
                .collect(Collectors.joining("\n\n")));
        List<String> dropped = blocks.stream()
                .map(Block::aside)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(Aside::words)
                .toList();
        return new Page(
                imprint.title(),
                imprint.byline(),
                imprint.publisher(),
                imprint.publishedAt(),
                Languages.of(text, imprint.language()),
                imprint.canonicalUrl(),
                text,
                dropped,
                MediaType.HTML);
    }

    /** Once by all rules; where these leave next to nothing of a page that says a good deal, once more by tags alone. */
    private static List<Block> mainText(Document document, Imprint imprint) {
        List<String> titles = Stream.of(imprint.title(), Imprint.headline(document), document.title())
                .filter(Objects::nonNull)
                .toList();
        List<String> descriptions = new Metas(document).all("og:description description twitter:description");
        List<Block> strictly = mainText(document.body(), new Asides(document.body(), true), titles, descriptions);
        if (kept(strictly) >= ENOUGH) {
            return strictly;
        }
        List<Block> leniently = mainText(document.body(), new Asides(document.body(), false), titles, descriptions);
        return kept(leniently) > 3 * kept(strictly) ? leniently : strictly;
    }

    private static List<Block> mainText(Element body, Asides asides, List<String> titles, List<String> descriptions) {
        List<Block> blocks = BlockWalk.of(body, asides);
        MainText main = new MainText(body, blocks);
        Element container = main.container();
        if (container == null) {
            return Trim.of(blocks, titles);
        }
        List<Block> story = new ArrayList<>(main.within(container));
        Standfirst.above(blocks, blocks.indexOf(story.get(0)), titles, descriptions)
                .filter(block -> story.stream().noneMatch(other -> Furniture.same(other.text(), block.text())))
                .ifPresent(block -> story.add(0, block));
        return Trim.of(story, titles);
    }

    private static int kept(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.aside() == null)
                .mapToInt(Block::weight)
                .sum();
    }
}
