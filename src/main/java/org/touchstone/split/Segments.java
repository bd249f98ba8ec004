package org.touchstone.split;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into segments: paragraphs first, then what each of them is, then its sentences. */
final class Segments {
    private static final int LONGEST_HEADING = 100;
    private static final int LONGEST_TITLE = 200;

    private final String text;
    private final List<Stretch> paragraphs;
    private final List<Piece> pieces = new ArrayList<>();

    /** A segment before its offsets are turned into code points. */
    record Piece(Stretch at, Segment.Kind kind, int paragraph) {}

    private Segments(String text) {
        this.text = text;
        this.paragraphs = Paragraphs.of(text);
    }

    static List<Piece> of(String text) {
        return new Segments(text).read();
    }

    private List<Piece> read() {
        boolean list = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Stretch paragraph = paragraphs.get(i);
            String words = paragraph.length() <= LONGEST_TITLE + 60 ? paragraph.in(text) : "";
            boolean alone = paragraphs.size() == 1;
            boolean heading = !words.isEmpty() && !alone && isHeading(i, words);
            boolean boilerplate = !words.isEmpty() && (Boilerplate.is(words) || list && heading);
            list = boilerplate && (list || Boilerplate.opensAList(words));
            Segment.Kind kind =
                    boilerplate ? Segment.Kind.BOILERPLATE : heading ? Segment.Kind.HEADING : Segment.Kind.SENTENCE;
            List<Stretch> cut = kind == Segment.Kind.BOILERPLATE ? List.of(paragraph) : Sentences.of(text, paragraph);
            for (Stretch sentence : cut) {
                pieces.add(new Piece(sentence, kind, i));
            }
        }
        return pieces;
    }

    private boolean isHeading(int index, String words) {
        char end = words.charAt(words.length() - 1);
        if (",;:.!?\u2026)\"\u201D\u2019'".indexOf(end) >= 0) {
            return index == 0 && words.length() <= LONGEST_TITLE && ".;,:!?\u2026".indexOf(end) < 0;
        }
        if (words.indexOf('\n') >= 0 || Paragraphs.isListMark(words, 0)) {
            return false;
        }
        int longest = index == 0 ? LONGEST_TITLE : LONGEST_HEADING;
        boolean first = Character.isUpperCase(words.charAt(0)) || !Character.isLetter(words.charAt(0));
        return words.length() <= longest && first && (index == 0 || words.split("\\s+").length <= 14);
    }
}
