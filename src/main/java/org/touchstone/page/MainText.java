package org.touchstone.page;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the blocks that are a page's main text. In the manner of Readability (prose raises the score of the elements around it, the
 * nearer the more; links lower it) and of trafilatura (elements that call themselves the body come first), by rules of our own.
 */
final class MainText {
    private static final Pattern BODY_NAME = Pattern.compile(
            "(article|story|post|entry|news|content|blog|main|page|text|single)[-_ ]*(body|text|content|copy|inner|paragraphs)|articlebody|entrytext|richtext|wysiwyg",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> PARTS = Set.of("p", "blockquote", "pre", "span");

    private static final int LEAST_DECLARED = 1_000;
    private static final double DECLARED_SHARE = 0.1;

    private final List<Block> blocks;
    private final Map<Element, Double> scores = new LinkedHashMap<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private final Map<Element, int[]> sizes = new IdentityHashMap<>();

    private final Set<Element> aboveHeadline = Collections.newSetFromMap(new IdentityHashMap<>());

    MainText(Element body, List<Block> blocks) {
        this.blocks = blocks;
        for (Element headline : body.select("h1")) {
            for (Element e = headline.parent(); e != null && aboveHeadline.add(e); e = e.parent()) {}
        }
    }

    /** The element that holds the main text, or null when the page has no prose. */
    @Nullable
    Element container() {
        for (Block block : blocks) {
            copies.merge(block.text(), 1, Integer::sum);
        }
        for (Block block : blocks) {
            count(block);
        }
        Element declared = declared();
        Element best = null;
        double bestScore = 0;
        for (var entry : scores.entrySet()) {
            if (declared != null && !isWithin(entry.getKey(), declared)) {
                continue;
            }
            double score = entry.getValue() * (1 - linkShare(entry.getKey())) * prior(entry.getKey());
            if (score > bestScore) {
                bestScore = score;
                best = entry.getKey();
            }
        }
        return best == null ? null : widened(best);
    }

    /**
     * The one {@code article} element that the page calls its story, or null: it has prose, and no other beside it has a third as much.
     * What stands around it may be longer, such as the cards of a round-up's products.
     */
    private @Nullable Element declared() {
        Element longest = null;
        int next = 0;
        for (Element e : sizes.keySet()) {
            if (e.normalName().equals("article") && e.parents().stream().noneMatch(MainText::isArticle)) {
                int worth = worthOf(e);
                if (longest == null || worth > worthOf(longest)) {
                    next = longest == null ? 0 : worthOf(longest);
                    longest = e;
                } else {
                    next = Math.max(next, worth);
                }
            }
        }
        boolean clear = longest != null
                && worthOf(longest) >= LEAST_DECLARED
                && worthOf(longest) >= DECLARED_SHARE * total()
                && next * 3 <= worthOf(longest);
        return clear ? longest : null;
    }

    private static boolean isArticle(Element element) {
        return element.normalName().equals("article");
    }

    private int worthOf(Element element) {
        return sizes.getOrDefault(element, new int[3])[2];
    }

    private int total() {
        return sizes.values().stream().mapToInt(size -> size[2]).max().orElse(0);
    }

    private void count(Block block) {
        if (block.aside() != null) {
            return;
        }
        double worth = worth(block);
        for (Element e = block.home(); e != null; e = e.parent()) {
            int[] size = sizes.computeIfAbsent(e, any -> new int[3]);
            size[0] += block.text().length() + 10;
            size[1] += block.linked();
            size[2] += (int) worth;
        }
        double weight = worth;
        for (Element e = holder(block); e != null && weight > 1; e = e.parent()) {
            scores.merge(e, weight, Double::sum);
            weight *= 0.7;
        }
    }

    /** How much a block says for the element around it, in characters: prose only, items less, what the page repeats next to nothing. */
    private double worth(Block block) {
        if (!block.isProse()) {
            return 0;
        }
        double worth = (block.weight() + 10) * (1 - block.linkShare());
        worth *= block.kind() == Block.Kind.ITEM ? 0.5 : 1;
        return copies.getOrDefault(block.text(), 1) > 1 ? worth * 0.2 : worth;
    }

    /** The element of which a block is a part: for a paragraph the one around it. */
    private static @Nullable Element holder(Block block) {
        boolean part =
                block.kind() == Block.Kind.ITEM || PARTS.contains(block.home().normalName());
        return part ? block.home().parent() : block.home();
    }

    private double linkShare(Element element) {
        int[] size = sizes.getOrDefault(element, new int[3]);
        return size[0] == 0 ? 0 : (double) size[1] / size[0];
    }

    private static double prior(Element element) {
        if (element.attr("itemprop").equalsIgnoreCase("articleBody")) {
            return 3;
        }
        double prior = element.normalName().equals("article") ? 1.2 : 1;
        return BODY_NAME.matcher(element.className() + " " + element.id()).find() ? prior * 1.4 : prior;
    }

    /**
     * Goes up as long as what lies around adds a good deal of prose and little else, and no further than the element that also
     * holds the page's headline: beyond it other stories begin.
     */
    private Element widened(Element from) {
        Element best = from;
        for (Element e = from; e != null && !e.normalName().equals("body"); e = e.parent()) {
            int[] inner = sizes.getOrDefault(best, new int[3]);
            int[] outer = sizes.getOrDefault(e, new int[3]);
            int more = outer[2] - inner[2];
            int rest = outer[0] - inner[0] - more;
            if (more > inner[2] * 0.1 && more > rest) {
                best = e;
            }
            if (e.normalName().equals("article") || aboveHeadline.contains(e)) {
                break;
            }
        }
        return best;
    }

    /** The blocks of the main text in their order, those left out among them with the reason. */
    List<Block> within(Element container) {
        return blocks.stream()
                .filter(block -> isWithin(block.home(), container))
                .toList();
    }

    private static boolean isWithin(Element element, Element container) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e == container) {
                return true;
            }
        }
        return false;
    }
}
