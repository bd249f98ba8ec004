package org.touchstone.page;

import java.util.List;

/** A plain text: kept whole, but for a title, a byline and a date in its first lines, which become what they are. */
final class TextFile {
    private TextFile() {}

    static Page read(String raw) {
        if (raw.indexOf('\0') >= 0) {
            throw Decoder.binary();
        }
        String prose = Lines.paragraphs(Prose.normalise(raw));
        List<String> paragraphs = headlineApart(prose);
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

    /** The paragraphs, the first lines one by one where they are not followed by blank ones. */
    private static List<String> headlineApart(String prose) {
        List<String> paragraphs = new java.util.ArrayList<>(List.of(prose.split("\n\n")));
        String[] lines = paragraphs.get(0).split("\n", 4);
        int apart = 0;
        while (apart < lines.length - 1 && apart < 3 && lines[apart + 1].length() > 0 && standsApart(lines, apart)) {
            apart++;
        }
        if (apart > 0) {
            paragraphs.remove(0);
            paragraphs.add(0, String.join("\n", List.of(lines).subList(apart, lines.length)));
            paragraphs.addAll(0, List.of(lines).subList(0, apart));
        }
        return paragraphs;
    }

    private static boolean standsApart(String[] lines, int at) {
        boolean credit = Furniture.isByline(lines[at]) || Furniture.isDateline(lines[at]);
        boolean aboveCredit = Furniture.isByline(lines[at + 1]);
        return credit || aboveCredit || at == 0 && lines[1].length() > 2 * lines[0].length() && lines[0].length() < 120;
    }
}
