package org.touchstone.page;

import java.util.List;

/** A plain text: kept whole, its first lines read for title and byline. */
final class TextFile {
    private TextFile() {}

    static Page read(String raw) {
        if (raw.indexOf('\0') >= 0) {
            throw Decoder.binary();
        }
        String text = Prose.normalise(raw);
        return new Page(null, null, null, null, Languages.tag(text), null, text, List.of(), MediaType.PLAIN_TEXT);
    }
}
