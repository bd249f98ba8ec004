package org.touchstone.split;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs at its line ends: every line is one, but for lines that were only wrapped at a width, which are joined.
 */
final class Paragraphs {
    /** Lines of a text wrapped at a width are at least this long, but for the last of a paragraph. */
    private static final int SHORTEST_WRAPPED = 45;

    private static final int LONGEST_WRAPPED = 100;

    private Paragraphs() {}

    static List<Stretch> of(String text) {
        List<Stretch> lines = lines(text);
        boolean narrow =
                lines.stream().mapToInt(Stretch::length).max().orElse(0) <= LONGEST_WRAPPED && lines.size() > 2;
        List<Stretch> paragraphs = new ArrayList<>();
        for (Stretch line : lines) {
            int last = paragraphs.size() - 1;
            if (last >= 0 && continues(text, paragraphs.get(last), line, narrow)) {
                paragraphs.set(last, new Stretch(paragraphs.get(last).from(), line.to()));
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    /** Lines that are not blank, without the white space around them. */
    private static List<Stretch> lines(String text) {
        List<Stretch> lines = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isLineEnd(text.charAt(at))) {
                Stretch line = new Stretch(from, at).trimmed(text);
                if (line.length() > 0) {
                    lines.add(line);
                }
                from = at + 1;
            }
        }
        return lines;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
    }

    private static boolean continues(String text, Stretch before, Stretch line, boolean narrow) {
        if (blankBetween(text, before.to(), line.from()) || isListMark(text, line.from())) {
            return false;
        }
        char end = text.charAt(before.to() - 1);
        char start = text.charAt(line.from());
        if (".!?:;\u2026\u3002\uFF01\uFF1F".indexOf(end) >= 0 && !Character.isLowerCase(start)) {
            return narrow && isWrapped(text, before) && isWrappedWidth(line);
        }
        if (Character.isLowerCase(start) || start == '(') {
            return lastLineLength(text, before) >= 3 && startsLikeASentence(text, before);
        }
        return narrow && isWrapped(text, before) && end != ':';
    }

    private static boolean startsLikeASentence(String text, Stretch paragraph) {
        int space = text.indexOf(' ', paragraph.from());
        boolean severalWords = space >= 0 && space < paragraph.to();
        char first = text.charAt(paragraph.from());
        return severalWords && (Character.isUpperCase(first) || !Character.isLetter(first));
    }

    private static boolean isWrapped(String text, Stretch paragraph) {
        int length = lastLineLength(text, paragraph);
        boolean severalLines = length < paragraph.length();
        return length >= SHORTEST_WRAPPED
                && length <= LONGEST_WRAPPED
                && (severalLines || length >= SHORTEST_WRAPPED + 10)
                && ".!?\u201D\u2019\"'".indexOf(text.charAt(paragraph.to() - 1)) < 0;
    }

    private static boolean isWrappedWidth(Stretch line) {
        return line.length() >= SHORTEST_WRAPPED && line.length() <= LONGEST_WRAPPED;
    }

    private static int lastLineLength(String text, Stretch paragraph) {
        int at = paragraph.to();
        while (at > paragraph.from() && !isLineEnd(text.charAt(at - 1))) {
            at--;
        }
        return paragraph.to() - at;
    }

    private static boolean blankBetween(String text, int from, int to) {
        int ends = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean pair = c == '\r' && at + 1 < to && text.charAt(at + 1) == '\n';
            ends += isLineEnd(c) && !pair ? 1 : 0;
        }
        return ends > 1;
    }

    static boolean isBullet(char c) {
        return "\u2022\u2043\u25AA\u25CF\u2219".indexOf(c) >= 0;
    }

    /** A bullet, or a number or letter with a stop or bracket. */
    static boolean isListMark(String text, int at) {
        char c = text.charAt(at);
        if (isBullet(c)) {
            return true;
        }
        if ("*-\u2013\u2014>".indexOf(c) >= 0) {
            return at + 1 < text.length() && text.charAt(at + 1) == ' ';
        }
        int end = at;
        while (end < text.length() && end - at < 3 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        if (end == at && Character.isLetter(c)) {
            end++;
        }
        return end > at
                && end + 1 < text.length()
                && (text.charAt(end) == '.' || text.charAt(end) == ')')
                && (text.charAt(end + 1) == ' ' || text.charAt(end + 1) == ')' || text.charAt(end + 1) == '\t');
    }
}
