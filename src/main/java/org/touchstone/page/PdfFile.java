package org.touchstone.page;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Kind;

/** The text layer of a PDF. PDFBox is loaded when the first one is read. */
final class PdfFile {
    private static final long IN_MEMORY = 64_000_000;
    private static final long AT_MOST = 512_000_000;

    private PdfFile() {}

    static Page read(byte[] content) {
        PdfFonts.install();
        var room = MemoryUsageSetting.setupMixed(IN_MEMORY, AT_MOST).streamCache;
        try (PDDocument document = Loader.loadPDF(content, "", null, null, room)) {
            PdfText text = new PdfText(PdfLines.of(document));
            List<String> paragraphs = text.paragraphs();
            if (paragraphs.isEmpty()) {
                throw Refusal.of(
                        Kind.UNPROCESSABLE,
                        "This PDF holds only images and no text. Run it through text recognition first, or paste its text.");
            }
            return page(document, paragraphs, text.dropped());
        } catch (InvalidPasswordException locked) {
            throw Refusal.of(Kind.UNSUPPORTED, "This PDF is encrypted. Save it without a password, or paste its text.");
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException broken) {
            // PDFBox meets broken files with both
            throw Refusal.of(
                    Kind.UNSUPPORTED,
                    "This PDF is damaged or far larger than it looks, and cannot be read. Save it again, or paste its text.");
        }
    }

    private static Page page(PDDocument document, List<String> paragraphs, List<String> dropped) {
        PDDocumentInformation said = document.getDocumentInformation();
        Opening opening = Opening.of(paragraphs, null);
        String text = Prose.normalise(String.join("\n\n", paragraphs.subList(opening.rest(), paragraphs.size())));
        String title = opening.title() == null ? title(said.getTitle()) : opening.title();
        String author = opening.byline() == null ? author(said.getAuthor()) : opening.byline();
        String language = Languages.of(text, document.getDocumentCatalog().getLanguage());
        return new Page(title, author, null, opening.publishedAt(), language, null, text, dropped, MediaType.PDF);
    }

    /** Who the file says wrote it, unless that names nobody. */
    private static @Nullable String author(@Nullable String said) {
        String author = Prose.oneLine(said);
        boolean nobody = author != null
                && author.matches(
                        "(?i)\\(?(?:anonymous|unknown|unspecified|none|author|user|admin|administrator|owner|root|"
                                + "(?:microsoft )?office user|pdfcreator)\\)?");
        return nobody ? null : author;
    }

    /** The title that the file gives itself, unless it is only the name of a file. */
    private static @Nullable String title(@Nullable String said) {
        String title = Prose.oneLine(said);
        boolean named = title != null
                && title.matches("(?i)untitled.*|microsoft word.*|.*\\.(?:docx?|pdf|indd|qxd|odt|rtf|txt)");
        return named ? null : title;
    }
}
