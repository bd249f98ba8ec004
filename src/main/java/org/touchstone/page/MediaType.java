package org.touchstone.page;

/** The kinds of content from which a text can be read. */
public enum MediaType {
    HTML,
    PLAIN_TEXT,
    MARKDOWN,
    PDF
}
