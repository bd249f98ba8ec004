package org.touchstone.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words, numbers and marks of a stretch of text. */
final class Tokens {
    /** What stands before the first and after the last: no word at all. */
    static final Token NONE = new Token(0, 0, " ", " ", Token.Kind.MARK);

    private final String text;
    private final int end;
    private final NumberWords numbers;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text, Stretch stretch, NumberWords numbers) {
        this.numbers = numbers;
        this.text = text;
        this.end = stretch.to();
        read(stretch.from());
    }

    static Tokens of(String text, Stretch stretch, NumberWords numbers) {
        return new Tokens(text, stretch, numbers);
    }

    int size() {
        return tokens.size();
    }

    /** The token at this place, or {@link #NONE} outside. */
    Token at(int index) {
        return index < 0 || index >= tokens.size() ? NONE : tokens.get(index);
    }

    String text() {
        return text;
    }

    /** Whether the words are English, or of a language that is not known. */
    boolean isEnglish() {
        return numbers.isEnglish();
    }

    boolean isGerman() {
        return numbers.isGerman();
    }

    /** Whether a number stands here, in digits or as a word for one below a hundred. */
    boolean isNumeral(int index) {
        return at(index).isNumber() || numbers.isSmall(at(index).lower());
    }

    /** The words from one token to before another. */
    String words(int from, int to) {
        return from >= to ? "" : text.substring(at(from).from(), at(to - 1).to());
    }

    Stretch stretch(int from, int to) {
        return new Stretch(at(from).from(), at(to - 1).to());
    }

    /** Whether these words stand here one after another, whatever their case. */
    boolean match(int index, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!at(index + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** Index of the first token that begins at or after an offset. */
    int indexAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).from() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void read(int from) {
        int at = from;
        while (at < end) {
            char c = text.charAt(at);
            if (Stretch.isSpace(c)) {
                at++;
            } else if (isDigit(c) || c == '.' && at + 1 < end && isDigit(text.charAt(at + 1)) && !isInsideWord(at)) {
                at = add(at, numberEnd(at), Token.Kind.NUMBER);
            } else if (Character.isLetter(c) || Character.isSurrogate(c)) {
                at = add(at, wordEnd(at), Token.Kind.WORD);
            } else {
                at = apostropheOrMark(at, c);
            }
        }
    }

    private int apostropheOrMark(int at, char c) {
        boolean possessive = (c == '\'' || c == '\u2019')
                && at + 1 < end
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && isInsideWord(at)
                && (at + 2 >= end || !Character.isLetterOrDigit(text.charAt(at + 2)));
        return add(at, possessive ? at + 2 : at + 1, possessive ? Token.Kind.WORD : Token.Kind.MARK);
    }

    private boolean isInsideWord(int at) {
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c > 0x7F && Character.isDigit(c);
    }

    private int numberEnd(int from) {
        int at = from;
        while (at < end) {
            char c = text.charAt(at);
            boolean separator = (c == ',' || c == '.') && at + 1 < end && isDigit(text.charAt(at + 1));
            boolean grouping = (c == '\u00A0' || c == '\u202F' || isGroupingSpace(from, at)) && isGroup(at + 1);
            if (!isDigit(c) && !separator && !grouping) {
                break;
            }
            at++;
        }
        return at;
    }

    /** The space in "120 000 emplois"; English parts thousands by commas. */
    private boolean isGroupingSpace(int from, int at) {
        int digits = from;
        while (digits < at && isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean goesOn = digits < at && text.charAt(digits) == ' ';
        return text.charAt(at) == ' '
                && numbers.areGroupedBySpaces()
                && text.charAt(from) != '0'
                && digits - from <= 3
                && (digits == at || goesOn);
    }

    private boolean isGroup(int at) {
        for (int i = 0; i < 3; i++) {
            if (at + i >= end || !isDigit(text.charAt(at + i))) {
                return false;
            }
        }
        return at + 3 >= end || !isDigit(text.charAt(at + 3));
    }

    /** In "ZX14,300" the digits after the comma are no number of their own; "d'euros" is two words, "don't" is one. */
    private int wordEnd(int from) {
        int at = from;
        while (at < end) {
            char c = text.charAt(at);
            if (isDigit(c)
                    && at > from
                    && (Units.isCurrencyCode(text, from, at) || from > 0 && text.charAt(from - 1) == '$')) {
                break;
            }
            if (Character.isLetterOrDigit(c)
                    || Character.isSurrogate(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                at++;
                continue;
            }
            boolean more = at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
            if (c == ',' && isDigit(text.charAt(at - 1)) && isGroup(at + 1)
                    || (c == '.' || c == ',') && more && isInsideIdeographs(from, at)) {
                at++;
            } else if (c == '.' && at == from + 1 && Character.isLetter(text.charAt(from))
                    || c == '.' && isAcronym(from, at)) {
                at++;
            } else if ((c == '\'' || c == '\u2019') && more && !isPossessive(at)) {
                at++;
                if (!numbers.isEnglish()) {
                    return at;
                }
            } else if ((c == '-' || c == '\u2010' || c == '\u2011')
                    && more
                    && !numbers.isSmall(lower(from, at))
                    && !isMagnitude(from, at)) {
                at++;
            } else {
                break;
            }
        }
        return endOfAcronym(from, at);
    }

    /** Where words are written without spaces the digits belong to the word, and those after their decimal point too. */
    private boolean isInsideIdeographs(int from, int mark) {
        int at = mark;
        while (at > from && (isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == ',')) {
            at--;
        }
        return at > from && at < mark && isDigit(text.charAt(mark + 1)) && isIdeograph(text.charAt(at - 1));
    }

    private static boolean isIdeograph(char c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.THAI;
    }

    /** "U.S." keeps its last stop only between letters; a single letter's stop is its own when a name follows. */
    private int endOfAcronym(int from, int at) {
        return at - from == 2 && text.charAt(at - 1) == '.' && !Character.isUpperCase(text.charAt(from)) ? at - 1 : at;
    }

    private boolean isAcronym(int from, int at) {
        return at - from >= 3 && text.charAt(at - 2) == '.' && Character.isLetter(text.charAt(at - 1));
    }

    private boolean isPossessive(int at) {
        char next = text.charAt(at + 1);
        return (next == 's' || next == 'S') && (at + 2 >= end || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private boolean isMagnitude(int from, int to) {
        return to - from > 2 && numbers.is(lower(from, to));
    }

    private String lower(int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private int add(int from, int to, Token.Kind kind) {
        String words = text.substring(from, to);
        String lower = words.toLowerCase(Locale.ROOT);
        tokens.add(
                new Token(from, to, words, lower.indexOf('\u2019') >= 0 ? lower.replace('\u2019', '\'') : lower, kind));
        return to;
    }

    @Override
    public String toString() {
        return Arrays.toString(tokens.stream().map(Token::text).toArray());
    }
}
