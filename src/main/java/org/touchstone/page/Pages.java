package org.touchstone.page;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Kind;

/** Reads a page, a file or a PDF: the one door of this package. Nothing is run, nothing is fetched. */
public final class Pages {
    private static final int MAX_MARKUP = 10_000_000;
    private static final int MAX_PDF = 50_000_000;

    private Pages() {}

    /**
     * Reads whatever it is. The content's own first bytes decide before its declared type, that before the file's name.
     *
     * @param contentType as in HTTP, with or without charset
     * @param fileName as uploaded; only its ending is looked at
     * @param base where it came from, to resolve links against
     */
    public static Page read(
            byte[] content, @Nullable String contentType, @Nullable String fileName, @Nullable URI base) {
        if (content.length == 0) {
            throw empty();
        }
        MediaType medium = Sniffer.medium(content, contentType, fileName);
        return switch (medium) {
            case PDF -> readPdf(content);
            case HTML -> readHtml(Decoder.decode(limited(content), Sniffer.charset(content, contentType)), base);
            case MARKDOWN -> readMarkdown(Decoder.decode(limited(content), Decoder.charsetIn(contentType)));
            case PLAIN_TEXT -> readText(Decoder.decode(limited(content), Decoder.charsetIn(contentType)));
        };
    }

    /** The main text of a web page, and what the page says about itself. */
    public static Page readHtml(String html, @Nullable URI base) {
        limited(html);
        return checked(HtmlPage.read(html, base));
    }

    /** A plain text, its title and byline where its first lines are such. */
    public static Page readText(String text) {
        return checked(TextFile.read(limited(text)));
    }

    /** A Markdown text without its marks. */
    public static Page readMarkdown(String markdown) {
        return checked(MarkdownFile.read(limited(markdown)));
    }

    /** The text layer of a PDF. */
    public static Page readPdf(byte[] content) {
        if (content.length > MAX_PDF) {
            throw Refusal.of(
                    Kind.TOO_LARGE,
                    "The PDF is larger than 50 MB, which is the most that is read. Paste the part that matters.");
        }
        return checked(PdfFile.read(content));
    }

    private static byte[] limited(byte[] content) {
        if (content.length > MAX_MARKUP) {
            throw tooLarge();
        }
        return content;
    }

    private static String limited(String content) {
        if (content.length() > MAX_MARKUP) {
            throw tooLarge();
        }
        return content;
    }

    private static Page checked(Page page) {
        if (page.text().isBlank()) {
            throw empty();
        }
        Prose.bounded(page.text());
        return page;
    }

    private static Refusal tooLarge() {
        return Refusal.of(
                Kind.TOO_LARGE,
                "The content is larger than 10 MB, which is the most that is read. Import it in parts.");
    }

    private static Refusal empty() {
        return Refusal.malformed("There is no text in it. Paste the text itself, or choose another file or address.");
    }
}
