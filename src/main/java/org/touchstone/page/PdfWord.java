package org.touchstone.page;

/** A printed word of a PDF; lengths in points, as for a {@link PdfLine}. */
record PdfWord(String text, float left, float right, float top, float size) {}
