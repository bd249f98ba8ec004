package org.touchstone.split;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much a claim has room for, in UTF-16 units. Nothing is proposed that could not be kept: a gist and a claimant are cut short,
 * a value that is too long is left out, and a sentence that is too long is left to be marked by hand.
 */
public final class Room {
    public static final int STATEMENT = 2_000;
    public static final int GIST = 200;
    public static final int GIST_WORDS = 8;
    public static final int CLAIMANT = 300;
    public static final int VALUE = 500;
    public static final int NUMBER = 60;
    public static final int UNIT = 60;
    public static final int COUNTED = 200;
    public static final int RESOLVED = 100;

    private static final String CUT = "\u2026";

    private Room() {}

    /** These words as a gist: so many of them, and so much, as it has room for. */
    public static String gist(String words) {
        String[] all = words.strip().split("\\s+");
        return all.length <= GIST_WORDS
                ? clip(words.strip(), GIST)
                : clip(String.join(" ", List.of(all).subList(0, GIST_WORDS)), GIST);
    }

    /** The text as it is, or its beginning and an ellipsis; never half a character. */
    public static String clip(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - CUT.length();
        boolean half = Character.isLowSurrogate(text.charAt(end)) && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, half ? end - 1 : end).strip() + CUT;
    }

    static boolean holdsStatement(String statement) {
        return !statement.isBlank() && statement.strip().length() <= STATEMENT;
    }

    static boolean holds(RawValue value) {
        return value.at().length() <= VALUE
                && holds(value.number())
                && holds(value.upper())
                && holds(value.unit(), UNIT)
                && holds(value.counted(), COUNTED)
                && holds(value.resolved(), RESOLVED);
    }

    private static boolean holds(@Nullable String text, int most) {
        return text == null || text.length() <= most;
    }

    private static boolean holds(@Nullable BigDecimal number) {
        return number == null
                || number.precision() <= NUMBER && number.toString().length() <= NUMBER;
    }
}
