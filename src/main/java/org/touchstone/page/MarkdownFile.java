package org.touchstone.page;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** A Markdown text as it reads: marks, link targets and images gone. */
final class MarkdownFile {
    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer RENDERER =
            TextContentRenderer.builder().build();

    private MarkdownFile() {}

    static Page read(String markdown) {
        Node document = PARSER.parse(Prose.normalise(markdown));
        List<String> blocks = new ArrayList<>();
        String title = null;
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            String words = RENDERER.render(block).strip();
            if (title == null && blocks.isEmpty() && block instanceof Heading) {
                title = words;
            } else if (!words.isEmpty()) {
                blocks.add(words);
            }
        }
        String text = Prose.normalise(String.join("\n\n", blocks));
        return new Page(
                Prose.blankToNull(title),
                null,
                null,
                null,
                Languages.tag(text),
                null,
                text,
                List.of(),
                MediaType.MARKDOWN);
    }
}
