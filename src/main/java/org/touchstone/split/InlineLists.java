package org.touchstone.split;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a paragraph that is a list written in one line: "1. the first 2. the second". */
final class InlineLists {
    private static final Pattern MARK =
            Pattern.compile("(?<![^\\s])(?:[\u2022\u2043]\\s*)?(\\d{1,2}|[a-z])(?:\\.\\)|[.)])(?=\\s)");

    private InlineLists() {}

    static List<Stretch> cut(String text, Stretch paragraph) {
        if (!Paragraphs.isListMark(text, paragraph.from())) {
            return List.of(paragraph);
        }
        List<Integer> cuts = new ArrayList<>();
        Matcher marks = MARK.matcher(text).region(paragraph.from(), paragraph.to());
        int expected = -1;
        while (marks.find()) {
            int number = number(marks.group(1));
            if (expected < 0 && !text.substring(paragraph.from(), marks.start()).isBlank()) {
                break;
            }
            if (expected < 0 || number == expected) {
                cuts.add(marks.start());
                expected = number + 1;
            }
        }
        List<Stretch> items = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            int from = i == 0 ? paragraph.from() : cuts.get(i);
            items.add(new Stretch(from, i + 1 < cuts.size() ? cuts.get(i + 1) : paragraph.to()));
        }
        return items.isEmpty() ? List.of(paragraph) : items;
    }

    private static int number(String mark) {
        return Character.isDigit(mark.charAt(0)) ? Integer.parseInt(mark) : 1000 + mark.charAt(0);
    }
}
