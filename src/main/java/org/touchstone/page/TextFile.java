package org.touchstone.page;

import java.util.ArrayList;
import java.util.List;

/** A plain text: kept whole, but for a title, a byline and a date in its first lines, which become what they are. */
final class TextFile {
    private static final int LONGEST_HEADLINE = 120;

    private TextFile() {}

    static Page read(String raw) {
        if (raw.indexOf('\0') >= 0) {
            throw Decoder.binary();
        }
        List<String> paragraphs = paragraphs(Prose.normalise(raw));
        Opening opening = Opening.of(paragraphs, null);
        String text = Prose.normalise(String.join("\n\n", paragraphs.subList(opening.rest(), paragraphs.size())));
        return new Page(
                opening.title(),
                opening.byline(),
                null,
                opening.publishedAt(),
                Languages.of(text, null),
                null,
                text,
                List.of(),
                MediaType.PLAIN_TEXT);
    }

    /** The paragraphs, the first lines one by one where they are a headline or a byline without a blank line below. */
    private static List<String> paragraphs(String prose) {
        List<String> paragraphs = new ArrayList<>();
        String rest = prose;
        for (int lines = 0; lines < 3; lines++) {
            int end = rest.indexOf('\n');
            if (end < 0 || !standsApart(rest.substring(0, end), nextLine(rest, end), lines == 0)) {
                break;
            }
            paragraphs.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        paragraphs.addAll(List.of(Lines.paragraphs(rest).split("\n\n")));
        return paragraphs;
    }

    private static String nextLine(String text, int end) {
        int next = text.indexOf('\n', end + 1);
        return next < 0 ? text.substring(end + 1) : text.substring(end + 1, next);
    }

    private static boolean standsApart(String line, String next, boolean first) {
        boolean credit = Furniture.isByline(line) || Furniture.isDateline(line);
        boolean headline = first && line.length() < LONGEST_HEADLINE && next.length() > 2 * line.length();
        return !next.isEmpty() && (credit || Furniture.isByline(next) || headline && !Lines.endsSentence(line));
    }
}
