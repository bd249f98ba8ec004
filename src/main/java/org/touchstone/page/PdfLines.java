package org.touchstone.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the printed lines off a PDF, page by page, in the order in which they were set. */
final class PdfLines extends PDFTextStripper {
    private final List<PdfLine> lines = new ArrayList<>();
    private final List<Float> heights = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int page = -1;
    private int length;
    private float left;
    private float right;
    private float top;
    private float size;

    private PdfLines() {
        setSuppressDuplicateOverlappingText(true);
    }

    /** The lines of a document and the height of each of its pages in points. */
    record Printed(List<PdfLine> lines, List<Float> heights) {}

    static Printed of(PDDocument document) throws IOException {
        PdfLines taken = new PdfLines();
        taken.getText(document);
        return new Printed(taken.lines, taken.heights);
    }

    @Override
    protected void startPage(PDPage started) {
        page++;
        heights.add(started.getCropBox().getHeight());
    }

    @Override
    protected void writeString(String word, List<TextPosition> letters) {
        if (letters.isEmpty()) {
            return;
        }
        TextPosition first = letters.get(0);
        TextPosition last = letters.get(letters.size() - 1);
        if (text.isEmpty()) {
            left = first.getXDirAdj();
            top = first.getYDirAdj();
            size = first.getFontSizeInPt();
            right = left;
        }
        right = Math.max(right, last.getXDirAdj() + last.getWidthDirAdj());
        text.append(word);
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        end();
    }

    @Override
    protected void endPage(PDPage ended) {
        end();
    }

    private void end() {
        String line = Prose.oneLine(text.toString());
        text.setLength(0);
        if (line != null) {
            length += line.length();
            lines.add(new PdfLine(page, line, left, right, top, size));
            if (length > Prose.MAX_BYTES) {
                throw Prose.tooLarge();
            }
        }
    }
}
