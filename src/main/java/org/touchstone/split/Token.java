package org.touchstone.split;

/**
 * A word, number or mark of a text.
 *
 * @param lower the words in lower case, with a straight apostrophe
 */
record Token(int from, int to, String text, String lower, Kind kind) {
    enum Kind {
        WORD,
        /** Begins with a digit. */
        NUMBER,
        /** Punctuation or a symbol. */
        MARK
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    /** Whether it begins with a capital. */
    boolean isCapital() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean isLowerWord() {
        return kind == Kind.WORD && !isCapital();
    }

    /** Whether nothing stands between it and the one before. */
    boolean follows(Token before) {
        return before.to == from;
    }
}
