package org.touchstone.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the printed lines off a PDF, page by page: in the order in which they were set, column by column where there are several. */
final class PdfLines extends PDFTextStripper {
    private final List<PdfLine> lines = new ArrayList<>();
    private final List<Float> heights = new ArrayList<>();
    private final List<List<PdfWord>> onPage = new ArrayList<>();
    private final PdfColumns columns = new PdfColumns();
    private List<PdfWord> open = new ArrayList<>();
    private int page = -1;
    private int length;

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
        open.add(new PdfWord(
                word,
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                first.getFontSizeInPt()));
        length += word.length();
        if (length > Prose.MAX_BYTES) {
            throw Prose.tooLarge();
        }
    }

    @Override
    protected void writeWordSeparator() {
        // words are kept apart as they come
    }

    @Override
    protected void writeLineSeparator() {
        if (!open.isEmpty()) {
            onPage.add(open);
            open = new ArrayList<>();
        }
    }

    @Override
    protected void endPage(PDPage ended) {
        writeLineSeparator();
        columns.nextPage(onPage).forEach(this::take);
        onPage.clear();
    }

    private void take(List<PdfWord> words) {
        String line = Prose.oneLine(words.stream().map(PdfWord::text).collect(Collectors.joining(" ")));
        if (line != null) {
            PdfWord first = words.get(0);
            float right =
                    (float) words.stream().mapToDouble(PdfWord::right).max().orElse(first.right());
            lines.add(new PdfLine(page, line, first.left(), right, first.top(), first.size()));
        }
    }
}
