package org.touchstone.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the first paragraphs of a text say about the rest of it.
 *
 * @param rest the index of the first paragraph that belongs to the text itself
 */
record Opening(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String publishedAt,
        int rest) {
    private static final int MAX_TITLE = 200;
    private static final int MAX_LINE = 120;

    /** Reads the opening of a text; {@code title} is what is already known to be its title, or null. */
    static Opening of(List<String> paragraphs, @Nullable String title) {
        int at = 0;
        String found = title;
        if (found == null && paragraphs.size() > 1 && isHeadline(paragraphs.get(0), paragraphs.get(1))) {
            found = paragraphs.get(0).strip();
            at = 1;
        }
        String byline = null;
        String published = null;
        while (at < paragraphs.size() - 1 && (byline == null || published == null)) {
            String line = paragraphs.get(at).strip();
            String by = byline == null ? Byline.in(line) : null;
            String date = by == null && published == null && isDate(line) ? Dates.iso(withoutWord(line)) : null;
            if (by == null && date == null) {
                break;
            }
            byline = by == null ? byline : by;
            published = date == null ? published : date;
            at++;
        }
        return new Opening(found, byline, published, at);
    }

    /** Short, in one line, of several words, without the full stop of a sentence, and followed by more than it says itself. */
    private static boolean isHeadline(String first, String second) {
        String line = first.strip();
        boolean shape = line.length() <= MAX_TITLE && line.indexOf('\n') < 0 && line.indexOf(' ') > 0;
        boolean open = line.endsWith(".") || line.endsWith(":") || line.endsWith(",") || line.endsWith(";");
        boolean other = Furniture.isByline(line) || isDate(line);
        return shape
                && !open
                && !other
                && (second.length() > line.length() || Furniture.isByline(second) || isDate(second));
    }

    private static boolean isDate(String line) {
        return line.length() < MAX_LINE && Furniture.isDateline(line) && Dates.iso(withoutWord(line)) != null;
    }

    private static String withoutWord(String line) {
        return line.replaceFirst("(?i)^(?:published|updated|posted|date)(?: on)?:?\\s+", "");
    }
}
