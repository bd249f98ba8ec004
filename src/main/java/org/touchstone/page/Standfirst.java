package org.touchstone.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the lines between a headline and its story that sum the story up: they make claims of their own. */
final class Standfirst {
    private static final Pattern NAME = Pattern.compile(
            "standfirst|\\bdek\\b|[-_]dek\\b|articledek|deck\\b|strapline|\\bstrap\\b|sub-?(?:title|head|headline)\\b|"
                    + "(?:article|story|post|entry)[-_]*(?:summary|intro|lead|lede|excerpt)",
            Pattern.CASE_INSENSITIVE);
    private static final int FURTHEST = 10;
    private static final int SHORTEST = 15;

    private Standfirst() {}

    /**
     * The standfirst above the block at {@code first}, where there is one below the headline.
     *
     * @param titles what counts as the headline
     * @param descriptions how the page describes itself to search engines: its standfirst, often
     */
    static Optional<Block> above(List<Block> blocks, int first, List<String> titles, List<String> descriptions) {
        Block found = null;
        int between = 0;
        for (int i = first - 1; i >= 0 && between <= FURTHEST; i--) {
            Block block = blocks.get(i);
            between += block.aside() == null ? 1 : 0;
            if (titles.stream().anyMatch(title -> Furniture.same(title, block.text()))) {
                return Optional.ofNullable(found);
            }
            if (block.aside() == null && sumsUp(block, descriptions)) {
                found = block;
            }
        }
        return Optional.empty();
    }

    private static boolean sumsUp(Block block, List<String> descriptions) {
        if (block.text().length() < SHORTEST || block.linkShare() > 0.5 || Furniture.isByline(block.text())) {
            return false;
        }
        return descriptions.stream().anyMatch(description -> Furniture.same(description, block.text()))
                || isNamed(block.home())
                || block.home().parent() != null && isNamed(block.home().parent());
    }

    private static boolean isNamed(Element element) {
        return NAME.matcher(element.className() + " " + element.id()).find();
    }
}
