package org.touchstone.split;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits by the marks of their language: "1,234.5" in English is "1.234,5" in German. */
final class Digits {
    private static final Set<String> DECIMAL_COMMA = Set.of("de", "fr", "es", "pt", "it", "nl");
    private static final Pattern GROUPS = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+");
    /** "1.200" and "1,200": a thousand in some languages and little more than one in others. */
    private static final Pattern EITHER = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    /** Which mark parts the decimals. */
    enum Marks {
        DECIMAL_POINT,
        DECIMAL_COMMA,
        /** The language is not known; a comma before three digits is taken for English. */
        GUESSED,
        /** The language is another one, whose marks are not known. */
        UNKNOWN
    }

    private Digits() {}

    static Marks marks(String language) {
        if (language.equals("en")) {
            return Marks.DECIMAL_POINT;
        }
        if (DECIMAL_COMMA.contains(language)) {
            return Marks.DECIMAL_COMMA;
        }
        return language.equals(Languages.UNKNOWN) ? Marks.GUESSED : Marks.UNKNOWN;
    }

    /** The number; null for what is none ("1.2.3"), or for what may be either of two. */
    static @Nullable BigDecimal read(String digits, Marks marks) {
        String text = digits.replace("\u00A0", "").replace("\u202F", "").replace(" ", "");
        return switch (marks) {
            case DECIMAL_POINT -> read(text, '.');
            case DECIMAL_COMMA -> read(text, text.indexOf(',') < 0 && text.matches("\\d+\\.\\d{1,2}") ? '.' : ',');
            case GUESSED, UNKNOWN -> {
                boolean either = EITHER.matcher(text).matches();
                boolean english = either && marks == Marks.GUESSED && text.indexOf(',') > 0;
                yield either && !english ? null : read(text, english ? '.' : lastMark(text));
            }
        };
    }

    /** The last mark of a number of which it is not known how its language parts them: it can only part the decimals. */
    private static char lastMark(String text) {
        return text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
    }

    private static @Nullable BigDecimal read(String text, char decimal) {
        char group = decimal == '.' ? ',' : '.';
        int point = text.indexOf(decimal);
        if (point >= 0 && text.indexOf(decimal, point + 1) >= 0) {
            boolean grouping = GROUPS.matcher(text).matches();
            return grouping ? new BigDecimal(text.replace(String.valueOf(decimal), "")) : null;
        }
        try {
            return new BigDecimal(text.replace(String.valueOf(group), "").replace(decimal, '.'));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
