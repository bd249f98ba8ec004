package org.touchstone.source;

import org.touchstone.page.MediaType;
import org.touchstone.storedtext.TextOrigin;

/** What kind of thing a source is. */
public enum Medium {
    WEB_PAGE,
    PDF,
    TEXT,
    DOCUMENT,
    CALL,
    INTERVIEW,
    LETTER,
    IMAGE,
    VIDEO,
    AUDIO,
    DATA,
    OTHER;

    static Medium of(MediaType read) {
        return switch (read) {
            case HTML -> WEB_PAGE;
            case PDF -> PDF;
            case PLAIN_TEXT, MARKDOWN -> TEXT;
        };
    }

    /** How a text came that a person puts in for such a source: of what was spoken there are only notes. */
    TextOrigin putIn() {
        return switch (this) {
            case CALL, INTERVIEW -> TextOrigin.WRITTEN;
            case WEB_PAGE, PDF, TEXT, DOCUMENT, LETTER, IMAGE, VIDEO, AUDIO, DATA, OTHER -> TextOrigin.PASTED;
        };
    }
}
