package org.touchstone.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** A Markdown text as it reads: marks, link targets and pictures gone, front matter read for title, author and date. */
final class MarkdownFile {
    /** Blocks nested more deeply than any person writes them are read as words. */
    private static final int MAX_NESTING = 100;

    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(MAX_NESTING).build();

    private MarkdownFile() {}

    static Page read(String raw) {
        if (raw.indexOf('\0') >= 0) {
            throw Decoder.binary();
        }
        String markdown = raw.replace("\r\n", "\n").replace('\r', '\n').replace("\ufeff", "");
        Map<String, String> front = new HashMap<>();
        Words words = new Words();
        PARSER.parse(frontMatter(markdown, front)).accept(words);
        Opening opening = Opening.of(words.paragraphs, front.getOrDefault("title", words.title));
        String text =
                Prose.normalise(String.join("\n\n", words.paragraphs.subList(opening.rest(), words.paragraphs.size())));
        String author = front.getOrDefault("author", opening.byline());
        return new Page(
                opening.title(),
                author,
                null,
                front.containsKey("date") ? Dates.iso(front.get("date")) : opening.publishedAt(),
                Languages.of(text, front.getOrDefault("lang", front.get("language"))),
                null,
                text,
                words.pictures ? List.of("pictures") : List.of(),
                MediaType.MARKDOWN);
    }

    /** Reads the simple lines of a YAML front matter and gives what follows it. */
    private static String frontMatter(String markdown, Map<String, String> front) {
        int end = markdown.startsWith("---\n") ? markdown.indexOf("\n---\n", 3) : -1;
        if (end < 0) {
            return markdown;
        }
        for (String line : markdown.substring(4, end + 1).split("\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                String value = line.substring(colon + 1).strip().replaceAll("^[\"']|[\"']$", "");
                if (!value.isEmpty()) {
                    front.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), value);
                }
            }
        }
        return markdown.substring(end + 5);
    }

    /** Gathers the words of a document, a paragraph for each of its blocks. */
    private static final class Words extends AbstractVisitor {
        final List<String> paragraphs = new ArrayList<>();

        @Nullable
        String title;

        boolean pictures;
        private final StringBuilder open = new StringBuilder();

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            if (heading.getLevel() == 1 && title == null && paragraphs.isEmpty()) {
                title = Prose.oneLine(open.toString());
                open.setLength(0);
            }
            end();
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            end();
        }

        @Override
        public void visit(Text text) {
            open.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            open.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            open.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            open.append('\n');
        }

        @Override
        public void visit(Image image) {
            pictures = true;
        }

        @Override
        public void visit(HtmlInline tag) {
            open.append(tag.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br") ? "\n" : "");
        }

        @Override
        public void visit(HtmlBlock block) {
            open.append(Jsoup.parse(block.getLiteral()).text());
            end();
        }

        @Override
        public void visit(FencedCodeBlock block) {
            open.append(block.getLiteral());
            end();
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            open.append(block.getLiteral());
            end();
        }

        private void end() {
            String words = open.toString().strip();
            open.setLength(0);
            if (!words.isEmpty()) {
                paragraphs.add(words);
            }
        }
    }
}
