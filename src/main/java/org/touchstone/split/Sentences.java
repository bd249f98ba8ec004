package org.touchstone.split;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph into sentences, by rules: a sentence ends at a stop, question or exclamation mark, unless an abbreviation, a number, a
 * bracket or a short quotation keeps it open.
 */
final class Sentences {
    private static final String ENDS = ".!?\u2026\u3002\uFF01\uFF1F\u061F\u06D4\u0964\u0965";
    private static final String WIDE_ENDS = "\u3002\uFF01\uFF1F";
    private static final String CLOSERS = "\"'\u201D\u2019\u00BB\u203A)]}\u300D\u300F*_";
    private static final String OPENERS = "\"'\u201C\u2018\u00AB\u2039([{\u201E\u201A\u300C\u300E*_\u00BF\u00A1";
    /** A quotation in the middle of a sentence is kept whole up to this length. */
    private static final int SHORT_QUOTATION = 220;

    private static final int LONGEST_BRACKET = 400;
    private static final int LONGEST_CHUNK = 120;
    private static final int LONGEST = 4000;

    private final String text;
    private final int end;
    private final List<Stretch> found = new ArrayList<>();
    private int start;
    private int words;
    /** End of a bracket or quotation inside which no sentence ends. */
    private int closedUntil;

    private Sentences(String text, Stretch paragraph) {
        this.text = text;
        this.start = paragraph.from();
        this.end = paragraph.to();
    }

    static List<Stretch> of(String text, Stretch paragraph) {
        List<Stretch> sentences = new ArrayList<>();
        for (Stretch item : InlineLists.cut(text, paragraph)) {
            for (Stretch sentence : new Sentences(text, item).read()) {
                cutLong(text, sentence, sentences);
            }
        }
        return sentences;
    }

    /** What is longer than any sentence is cut at white space, so that no rule works on all of a text at once. */
    private static void cutLong(String text, Stretch sentence, List<Stretch> into) {
        int from = sentence.from();
        while (sentence.to() - from > LONGEST) {
            int to = text.lastIndexOf(' ', from + LONGEST);
            to = to > from ? to : from + LONGEST;
            to = Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
            into.add(new Stretch(from, to));
            from = to;
        }
        Stretch rest = new Stretch(from, sentence.to()).trimmed(text);
        if (rest.length() > 0) {
            into.add(rest);
        }
    }

    private List<Stretch> read() {
        int at = start;
        closedUntil = start;
        while (at < end) {
            char c = text.charAt(at);
            if (at >= closedUntil && (c == '(' || c == '[' || c == '\u201C' || c == '"' || c == '\u00AB')) {
                closedUntil = keptWhole(at, c);
            }
            if (c == ' ') {
                words++;
            }
            if (ENDS.indexOf(c) >= 0 && !isOmission(at)) {
                int after = afterMarks(at);
                int next = nextWord(after);
                if (endsHere(at, after, next)) {
                    add(after);
                    start = next;
                    words = 0;
                    at = next;
                    continue;
                }
                at = after;
            } else {
                at++;
            }
        }
        add(end);
        return found;
    }

    /** "[...]": words left out of a quotation. */
    private boolean isOmission(int mark) {
        int from = mark;
        int to = mark;
        while (from > start && ENDS.indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        while (to < end && ENDS.indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        return from > start && text.charAt(from - 1) == '[' && to < end && text.charAt(to) == ']';
    }

    /** The number or letter with which an item of a list begins. */
    private boolean isListNumber(int stop) {
        int from = start;
        while (from < stop && (Paragraphs.isBullet(text.charAt(from)) || text.charAt(from) == ' ')) {
            from++;
        }
        int length = stop - from;
        if (length < 1 || length > 3 || text.charAt(stop) != '.') {
            return false;
        }
        return allDigits(from, stop) || length == 1 && Character.isLetter(text.charAt(from));
    }

    private void add(int to) {
        Stretch sentence = new Stretch(Math.min(start, to), to).trimmed(text);
        if (sentence.length() > 0) {
            found.add(sentence);
        }
    }

    /** The marks, closing quotation marks and footnote numbers that belong to the sentence that ends here. */
    private int afterMarks(int mark) {
        int at = mark + 1;
        while (at < end && (ENDS.indexOf(text.charAt(at)) >= 0 || isSpacedDot(at))) {
            at++;
        }
        while (at < end && isCloser(at)) {
            at++;
        }
        int note = at;
        while (note < end
                && (text.charAt(note) == '['
                        || text.charAt(note) == ' ' && note + 1 < end && text.charAt(note + 1) == '[')) {
            int close = note + 1;
            while (close < Math.min(end, note + 7) && text.charAt(close) != ']') {
                close++;
            }
            close = close < end && text.charAt(close) == ']' ? close : -1;
            int digits = text.charAt(note) == ' ' ? note + 2 : note + 1;
            if (close < 0 || close >= end || close - digits > 3 || digits == close || !allDigits(digits, close)) {
                break;
            }
            note = close + 1;
            at = note;
        }
        return at;
    }

    private boolean isSpacedDot(int at) {
        return text.charAt(at) == ' '
                && at + 1 < end
                && text.charAt(at + 1) == '.'
                && (at + 2 >= end || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private boolean allDigits(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isCloser(int at) {
        char c = text.charAt(at);
        if (CLOSERS.indexOf(c) < 0) {
            return false;
        }
        boolean straight = c == '"' || c == '\'' || c == '*' || c == '_';
        return !straight || at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private int nextWord(int from) {
        int at = from;
        while (at < end && Stretch.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean endsHere(int mark, int after, int next) {
        if (next >= end) {
            return false;
        }
        if (WIDE_ENDS.indexOf(text.charAt(mark)) >= 0) {
            return mark >= closedUntil || after > closedUntil;
        }
        if (after < closedUntil || isListNumber(mark)) {
            return false;
        }
        if (next == after) {
            return isMissingSpace(mark, after);
        }
        int letter = next;
        while (letter < end && OPENERS.indexOf(text.charAt(letter)) >= 0) {
            letter++;
        }
        char first = letter < end ? text.charAt(letter) : text.charAt(next);
        if (Character.isLowerCase(first)) {
            return false;
        }
        char c = text.charAt(mark);
        if (c == '.' && after == mark + 1) {
            return !isAbbreviation(mark, letter);
        }
        if (c == '.' || c == '\u2026') {
            return endsAfterDots(mark, after, first, letter);
        }
        return !(isListOpener(next) && letter > next && first == ')');
    }

    private boolean endsAfterDots(int mark, int after, char first, int letter) {
        boolean dots = after > mark + 1 && (text.charAt(mark + 1) == '.' || text.charAt(mark + 1) == ' ')
                || text.charAt(mark) == '\u2026';
        if (!dots) {
            return !isAbbreviation(mark, letter)
                    || CLOSERS.indexOf(text.charAt(after - 1)) >= 0 && text.charAt(after - 1) != ')';
        }
        String next = wordFrom(letter);
        return Character.isUpperCase(first) && !next.equals("I") || !Character.isLetter(first);
    }

    private boolean isListOpener(int at) {
        return text.charAt(at) == '(' || text.charAt(at) == '[';
    }

    private boolean isAbbreviation(int stop, int next) {
        int from = stop;
        while (from > Math.max(start, stop - LONGEST_CHUNK) && isWordChar(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, stop);
        int previousEnd = from;
        while (previousEnd > start && Stretch.isSpace(text.charAt(previousEnd - 1))) {
            previousEnd--;
        }
        int previous = previousEnd;
        while (previous > Math.max(start, previousEnd - LONGEST_CHUNK) && isWordChar(text.charAt(previous - 1))) {
            previous--;
        }
        String follower = wordFrom(next);
        if (isSpacedOut(word, follower, next)) {
            return true;
        }
        if (previous + 2 == previousEnd && text.charAt(previousEnd - 1) == '.' && word.length() == 1) {
            word = text.substring(previous, previousEnd) + word;
        }
        if (Numerals.isGermanOrdinal(word, follower)) {
            return true;
        }
        return Abbreviations.goesOn(word, follower, text.substring(previous, previousEnd), words);
    }

    /** The first part of "z. B." or "a. D.". */
    private boolean isSpacedOut(String word, String follower, int next) {
        return word.length() == 1
                && Character.isLowerCase(word.charAt(0))
                && follower.length() == 1
                && next + 1 < end
                && text.charAt(next + 1) == '.';
    }

    private String wordFrom(int at) {
        int to = at;
        while (to < end
                && (Character.isLetterOrDigit(text.charAt(to))
                        || text.charAt(to) == '\''
                        || text.charAt(to) == '\u2019')) {
            to++;
        }
        return text.substring(Math.min(at, to), to);
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '\u00B0' || c == '\u00BA' || c == '&';
    }

    /** "world.Today": a stop between a word and a capitalised one, and not in an address. */
    private boolean isMissingSpace(int mark, int after) {
        if (after != mark + 1 || mark - start < 2 || after + 1 >= end) {
            return false;
        }
        boolean left = Character.isLowerCase(text.charAt(mark - 1)) && Character.isLetterOrDigit(text.charAt(mark - 2))
                || Character.isDigit(text.charAt(mark - 1)) && Character.isDigit(text.charAt(mark - 2));
        boolean right = Character.isUpperCase(text.charAt(after)) && Character.isLowerCase(text.charAt(after + 1));
        if (!left || !right || text.charAt(mark) != '.') {
            return left && right && text.charAt(mark) != '.' && text.charAt(mark) != '\u2026';
        }
        int from = mark;
        while (from > Math.max(start, mark - LONGEST_CHUNK) && !Stretch.isSpace(text.charAt(from - 1))) {
            from--;
        }
        int to = after;
        while (to < Math.min(end, after + LONGEST_CHUNK) && !Stretch.isSpace(text.charAt(to))) {
            to++;
        }
        String chunk = text.substring(from, to);
        return chunk.indexOf('@') < 0
                && chunk.indexOf('/') < 0
                && !chunk.startsWith("www.")
                && !chunk.matches(".*\\.[a-z]{2,4}[,.;]?")
                && !Abbreviations.goesOn(text.substring(from, mark), "1", "", 9);
    }

    /** Where the bracket or quotation that opens here closes, if it is to be kept whole; else here. */
    private int keptWhole(int open, char c) {
        boolean bracket = c == '(' || c == '[';
        boolean inside = open > start + 1;
        boolean afterSpace =
                open == start || Stretch.isSpace(text.charAt(open - 1)) || OPENERS.indexOf(text.charAt(open - 1)) >= 0;
        if (!bracket && (!inside || !afterSpace)) {
            return open;
        }
        char close = c == '(' ? ')' : c == '[' ? ']' : c == '\u201C' ? '\u201D' : c == '\u00AB' ? '\u00BB' : '"';
        int last = Math.min(end, open + (bracket ? LONGEST_BRACKET : SHORT_QUOTATION));
        for (int at = open + 1; at < last; at++) {
            if (text.charAt(at) == close) {
                return at + 1;
            }
        }
        return open;
    }
}
