package org.touchstone.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** One walk through a page that cuts it into {@link Block}s in reading order. Each node is seen once. */
final class BlockWalk implements NodeFilter {
    private static final Set<String> SKIPPED =
            tags("script style noscript template svg iframe object embed canvas video audio map math "
                    + "button select textarea input datalist head link meta progress picture img");

    private static final Set<String> BLOCKS =
            tags("address article aside blockquote body center dd details dialog div dl dt fieldset "
                    + "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td "
                    + "tfoot th thead tr ul label legend caption");

    private static Set<String> tags(String names) {
        return Set.of(names.split(" "));
    }

    private final Asides asides;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Aside> open = new ArrayDeque<>();
    private final Deque<Element> openers = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int links;
    private int breaks;
    private @Nullable Element row;

    BlockWalk(Asides asides) {
        this.asides = asides;
    }

    static List<Block> of(Element body, Asides asides) {
        BlockWalk walk = new BlockWalk(asides);
        org.jsoup.select.NodeTraversor.filter(walk, body);
        walk.end(body);
        return walk.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String tag = element.normalName();
        if (SKIPPED.contains(tag)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        enter(element, tag);
        return FilterResult.CONTINUE;
    }

    private void enter(Element element, String tag) {
        if (tag.equals("br")) {
            lineBreak(element);
        } else if (tag.equals("a")) {
            links++;
        } else if (BLOCKS.contains(tag)) {
            enterBlock(element, tag);
        }
        Aside reason = asides.of(element);
        if (reason != null) {
            if (!BLOCKS.contains(tag)) {
                end(element.parent() == null ? element : element.parent());
            }
            open.push(reason);
            openers.push(element);
        }
    }

    private void enterBlock(Element element, String tag) {
        if (row != null && (tag.equals("td") || tag.equals("th"))) {
            append(text.isEmpty() ? "" : " | ");
            return;
        }
        if (row == null) {
            end(element.parent() == null ? element : element.parent());
            if (tag.equals("tr") && isPlainRow(element)) {
                row = element;
            }
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element, element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private void leave(Element element, String tag) {
        if (tag.equals("a")) {
            links = Math.max(0, links - 1);
        }
        boolean opener = !openers.isEmpty() && openers.peek() == element;
        if (row == element || row == null && (opener || BLOCKS.contains(tag))) {
            end(element);
            row = row == element ? null : row;
        }
        if (opener) {
            openers.pop();
            open.pop();
        }
    }

    /** A row whose cells hold no blocks is data and stays one line; one whose cells do is layout. */
    private static boolean isPlainRow(Element row) {
        for (Element cell : row.children()) {
            for (Element inner : cell.children()) {
                if (BLOCKS.contains(inner.normalName()) || inner.normalName().equals("br")) {
                    return false;
                }
            }
        }
        return row.childrenSize() > 1;
    }

    private void lineBreak(Element element) {
        if (++breaks >= 2 && row == null) {
            end(element.parent() == null ? element : element.parent());
        } else {
            trimEnd();
            if (!text.isEmpty()) {
                text.append(row == null ? '\n' : ' ');
            }
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (!space) {
                breaks = 0;
                text.append(c);
                linked += links > 0 ? 1 : 0;
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) > ' ') {
                text.append(' ');
                linked += links > 0 ? 1 : 0;
            }
        }
    }

    private void trimEnd() {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) <= ' ' || text.charAt(end - 1) == '\u00a0')) {
            end--;
        }
        text.setLength(end);
    }

    private void end(Element home) {
        trimEnd();
        String words = text.toString();
        if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
            blocks.add(new Block(kind(home), words.strip(), linked, home, open.peek()));
        }
        text.setLength(0);
        linked = 0;
        breaks = 0;
    }

    private Block.Kind kind(Element home) {
        return switch (home.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
            case "li", "dt", "dd" -> Block.Kind.ITEM;
            case "tr" -> Block.Kind.ROW;
            default -> Block.Kind.PARAGRAPH;
        };
    }
}
