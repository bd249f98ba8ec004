package org.touchstone.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where words and numbers begin and end. A passage that is cut off inside of one says something else: "5 people" of "25 people",
 * "lawful" of "unlawful", "200" of "1,200". Offsets are UTF-16 units.
 */
final class WordEdges {
    /** Scripts in which words stand without a space between, or take endings that are words of their own. */
    private static final Set<UnicodeScript> RUN_TOGETHER = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private static final String SEPARATORS = ".,'\u2019:/\u00B7\u066B\u066C";
    private static final String HYPHENS = "-\u2010\u2011";
    private static final String SIGNS = HYPHENS + "\u2012\u2013\u2212";
    private static final String SPACES = " \u00A0\u2009\u202F";

    private WordEdges() {}

    /** Whether a passage begins and ends where words and numbers do. */
    static boolean isWhole(String text, int start, int end) {
        return !cuts(text, start) && !cuts(text, end);
    }

    /** Whether this place lies inside a word or a number. */
    static boolean cuts(String text, int at) {
        return at > 0
                && at < text.length()
                && (joins(text, at)
                        || isJoint(text, at)
                        || isJoint(text, at - 1)
                        || isSign(text, at - 1)
                        || isPoint(text, at - 1));
    }

    /** The place itself, or where the word that it lies in begins. */
    static int start(String text, int at) {
        int start = at;
        while (cuts(text, start)) {
            start--;
        }
        return start;
    }

    /** The place itself, or where the word that it lies in ends. */
    static int end(String text, int at) {
        int end = at;
        while (cuts(text, end)) {
            end++;
        }
        return end;
    }

    /** Whether a dash is the sign of the number that follows it. */
    static boolean isSign(String text, int at) {
        return SIGNS.indexOf(text.charAt(at)) >= 0 && beginsNumber(text, at + 1) && (at == 0 || opens(text, at - 1));
    }

    /** Whether it is a digit or another sign that stands above or below the line. */
    static boolean isRaised(int c) {
        return c == 0xB2 || c == 0xB3 || c == 0xB9 || c >= 0x2070 && c <= 0x209C;
    }

    private static boolean joins(String text, int at) {
        if (Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1))) {
            return true;
        }
        int left = at;
        while (left > 0 && isInvisible(text.charAt(left - 1))) {
            left--;
        }
        int right = at;
        while (right < text.length() && isInvisible(text.charAt(right))) {
            right++;
        }
        if (left == 0 || right == text.length()) {
            return false;
        }
        int before = text.codePointBefore(left);
        int after = text.codePointAt(right);
        if (isRaised(after)) {
            return isRaised(before) || Character.isDigit(before) || isUnit(text, left) || after >= 0x2080;
        }
        if (Character.getType(after) == Character.OTHER_NUMBER) {
            return Character.isDigit(before);
        }
        return isOfWord(before)
                && isOfWord(after)
                && !RUN_TOGETHER.contains(UnicodeScript.of(before))
                && !RUN_TOGETHER.contains(UnicodeScript.of(after));
    }

    private static boolean isOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether "m", "km" or the like ends here, of which a raised figure is a part; after a longer word it is a note's. */
    private static boolean isUnit(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start < end && end - start <= 2;
    }

    /** Whether the character here makes one word or number of what stands on both sides of it. */
    private static boolean isJoint(String text, int at) {
        if (at <= 0 || at + 1 >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at + 1);
        if (Character.isDigit(before) && Character.isDigit(after)) {
            return SEPARATORS.indexOf(c) >= 0 || SIGNS.indexOf(c) >= 0 || SPACES.indexOf(c) >= 0 && groups(text, at);
        }
        if (HYPHENS.indexOf(c) >= 0) {
            return Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        }
        boolean not =
                (c == '\'' || c == '\u2019') && (before == 'n' || before == 'N') && (after == 't' || after == 'T');
        return not && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    /** Whether a space stands between the thousands and the hundreds of a number. */
    private static boolean groups(String text, int at) {
        int start = at;
        while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return at - start <= 3 && end - at == 4;
    }

    /** Whether a point begins a number that has nothing before it: ".5". */
    private static boolean isPoint(String text, int at) {
        return text.charAt(at) == '.'
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1))
                && (at == 0 || opens(text, at - 1) || isSign(text, at - 1));
    }

    private static boolean beginsNumber(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        boolean before = c == '.' || Character.getType(c) == Character.CURRENCY_SYMBOL;
        return Character.isDigit(c) || before && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean opens(String text, int at) {
        char c = text.charAt(at);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '"'
                || c == '\''
                || switch (Character.getType(c)) {
                    case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.CURRENCY_SYMBOL ->
                        true;
                    default -> false;
                };
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200C' || c == '\u200D' || c == '\u2060';
    }
}
