package org.touchstone.split;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into segments: paragraphs first, then what each of them is, then its sentences. */
final class Segments {
    private static final int LONGEST_HEADING = 100;
    private static final int LONGEST_TITLE = 200;

    private static final int LEAST_LISTED = 3;
    /** With a stop of its own, also before a closing mark. */
    private static final Pattern STOPPED = Pattern.compile("[.;,:!?\u2026][)\"'\u201D\u2019]*$");
    /** A few words between quotation marks: a heading that quotes. */
    private static final Pattern QUOTED = Pattern.compile("[\"\u201C\u2018'](?:[^\\s.!?]+ ?){2,8}[\"\u201D\u2019']");

    private static final Pattern TELLING = Pattern.compile("\\b(?:is|are|was|were|has|have|had|will)\\b");

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
            boolean heading = !words.isEmpty() && !alone && isHeading(i, words) && !isListed(i, words);
            boolean boilerplate = !words.isEmpty() && (Boilerplate.is(words) || list && heading);
            list = boilerplate && (list || Boilerplate.opensAList(words));
            Segment.Kind kind =
                    boilerplate ? Segment.Kind.BOILERPLATE : heading ? Segment.Kind.HEADING : Segment.Kind.SENTENCE;
            List<Stretch> cut = kind == Segment.Kind.BOILERPLATE ? List.of(paragraph) : Sentences.of(text, paragraph);
            for (Stretch sentence : cut) {
                boolean note = kind == Segment.Kind.SENTENCE
                        && sentence.length() <= LONGEST_TITLE
                        && Boilerplate.isNote(sentence.in(text));
                pieces.add(new Piece(sentence, note ? Segment.Kind.BOILERPLATE : kind, i));
            }
        }
        return pieces;
    }

    /** One of three or more lines without a stop that tell something: the items of a list, and no headings. */
    private boolean isListed(int index, String words) {
        if (index == 0 || !TELLING.matcher(words).find()) {
            return false;
        }
        int first = index;
        int last = index;
        while (first > 1 && isLine(first - 1)) {
            first--;
        }
        while (last + 1 < paragraphs.size() && isLine(last + 1)) {
            last++;
        }
        return last - first + 1 >= LEAST_LISTED;
    }

    private boolean isLine(int index) {
        Stretch paragraph = paragraphs.get(index);
        return paragraph.length() <= LONGEST_HEADING && isHeading(index, paragraph.in(text));
    }

    private boolean isHeading(int index, String words) {
        char end = words.charAt(words.length() - 1);
        if (",;:.!?\u2026)\"\u201D\u2019'".indexOf(end) >= 0) {
            boolean stopped = STOPPED.matcher(words).find();
            return !stopped
                    && (index == 0 && words.length() <= LONGEST_TITLE
                            || QUOTED.matcher(words).matches());
        }
        if (words.indexOf('\n') >= 0 || Paragraphs.isListMark(words, 0)) {
            return false;
        }
        int longest = index == 0 ? LONGEST_TITLE : LONGEST_HEADING;
        boolean first = Character.isUpperCase(words.charAt(0)) || !Character.isLetter(words.charAt(0));
        return words.length() <= longest && first && (index == 0 || words.split("\\s+").length <= 14);
    }
}
