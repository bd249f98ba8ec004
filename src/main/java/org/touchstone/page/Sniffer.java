package org.touchstone.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Kind;

/** Finds out what kind of content some bytes are. */
final class Sniffer {
    private static final int HEAD = 4_096;

    private Sniffer() {}

    static MediaType medium(byte[] content, @Nullable String contentType, @Nullable String fileName) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.substring(0, Math.min(head.length(), 1024)).contains("%PDF-")) {
            return MediaType.PDF;
        }
        String type = contentType == null
                ? ""
                : contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        String name = fileName == null ? "" : fileName.toLowerCase(Locale.ROOT);
        refuseOthers(type);
        if (type.equals("application/pdf") || name.endsWith(".pdf")) {
            throw Refusal.of(
                    Kind.UNSUPPORTED, "This calls itself a PDF and is none. Save it again, or paste its text.");
        }
        if (type.contains("html") || name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return MediaType.HTML;
        }
        if (type.contains("markdown") || name.endsWith(".md") || name.endsWith(".markdown")) {
            return MediaType.MARKDOWN;
        }
        boolean declared = type.equals("text/plain") || name.endsWith(".txt");
        return !declared && looksLikeHtml(head) ? MediaType.HTML : MediaType.PLAIN_TEXT;
    }

    /** The charset of HTML: that of HTTP, else what the markup names in its first bytes. */
    static @Nullable String charset(byte[] content, @Nullable String contentType) {
        String declared = Decoder.charsetIn(contentType);
        if (declared != null) {
            return declared;
        }
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        int meta = head.toLowerCase(Locale.ROOT).indexOf("charset");
        return meta < 0 ? null : Decoder.charsetIn(head.substring(meta));
    }

    private static boolean looksLikeHtml(String head) {
        String start = head.replace("\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<head")
                || start.startsWith("<body");
    }

    private static void refuseOthers(String type) {
        boolean media = type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/");
        boolean packed = type.equals("application/zip") || type.contains("officedocument") || type.contains("msword");
        if (media || packed) {
            throw Refusal.of(
                    Kind.UNSUPPORTED,
                    "Content of the type " + type
                            + " is not read. Plain text, Markdown, HTML and PDF are: export it as one of these, or paste the text.");
        }
    }
}
