package org.touchstone.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.touchstone.split.Value;
import org.touchstone.text.CodePoints;
import org.touchstone.text.Span;

/**
 * A word of a statement.
 *
 * @param from where it begins, in UTF-16 units
 * @param token as it is written
 * @param folded in lower case, without a possessive ending
 * @param stem what it has in common with its other forms
 */
record Word(int from, String token, String folded, String stem) {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,'’-][\\p{L}\\p{N}]+)*");

    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        var matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String folded = fold(matcher.group());
            words.add(new Word(matcher.start(), matcher.group(), folded, Lexicon.stem(folded)));
        }
        return words;
    }

    private static String fold(String token) {
        String lower = token.toLowerCase(Locale.ROOT).replace('’', '\'');
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    }

    boolean capital() {
        return Character.isUpperCase(token.codePointAt(0));
    }

    boolean denies() {
        return Lexicon.denies(folded);
    }

    /** Whether it says something, rather than holding a sentence together. */
    boolean carries() {
        return !Lexicon.empty(folded) && !denies();
    }

    boolean in(Value value, CodePoints points) {
        Span span = value.span();
        return span != null && points.toUtf16(span.start()) <= from && from < points.toUtf16(span.end());
    }

    /** Whether it belongs to a date, a measure or a number. What is counted is a word like others. */
    boolean isFigureOf(Value value, CodePoints points) {
        return in(value, points)
                && (value.counted() == null || Lexicon.figure(folded) || Character.isDigit(folded.codePointAt(0)));
    }
}
