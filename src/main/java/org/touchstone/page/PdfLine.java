package org.touchstone.page;

/**
 * A printed line of a PDF. Lengths are in points (1/72 inch), measured from the left and top edge of the page.
 *
 * @param size of the letters
 */
record PdfLine(int page, String text, float left, float right, float top, float size) {
    /** Share of the page's height at which the line stands, from 0 at the top to 1. */
    float at(float pageHeight) {
        return pageHeight <= 0 ? 0.5f : top / pageHeight;
    }

    float width() {
        return right - left;
    }
}
