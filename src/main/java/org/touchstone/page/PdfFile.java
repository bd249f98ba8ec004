package org.touchstone.page;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Kind;

/** The text layer of a PDF. PDFBox is loaded when the first one is read. */
final class PdfFile {
    private PdfFile() {}

    static Page read(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            String text = Prose.normalise(new PDFTextStripper().getText(document));
            if (text.isBlank()) {
                throw Refusal.of(
                        Kind.UNSUPPORTED,
                        "This PDF holds only images and no text. Run it through text recognition first, or paste its text.");
            }
            return new Page(null, null, null, null, Languages.tag(text), null, text, List.of(), MediaType.PDF);
        } catch (InvalidPasswordException locked) {
            throw Refusal.of(Kind.UNSUPPORTED, "This PDF is encrypted. Save it without a password, or paste its text.");
        } catch (IOException broken) {
            throw Refusal.of(
                    Kind.UNSUPPORTED, "This PDF is damaged and cannot be read. Save it again, or paste its text.");
        }
    }
}
