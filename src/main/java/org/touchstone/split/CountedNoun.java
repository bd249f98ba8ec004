package org.touchstone.split;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Finds what a number counts: the noun phrase after it, up to its first plural noun. */
final class CountedNoun {
    private static final int LONGEST = 5;

    /** The noun in the singular, with what stands before it, and the index of the token after it. */
    record Found(String noun, int next) {}

    private CountedNoun() {}

    static @Nullable Found after(Tokens tokens, int index, @Nullable BigDecimal number) {
        int from = tokens.at(index).is("-") ? index + 1 : index;
        boolean one = number != null && number.compareTo(BigDecimal.ONE) == 0;
        boolean hyphen = from > index;
        if (tokens.at(from).is("of") && !hyphen) {
            from = afterOf(tokens, from);
        }
        if (tokens.at(from).lower().endsWith("ly") && tokens.at(from + 1).isLowerWord()) {
            from++;
        }
        int end = hyphen ? hyphenated(tokens, from) : end(tokens, from, one);
        if (end <= from) {
            return null;
        }
        String last = Words.singular(tokens.at(end - 1).text());
        String before = tokens.words(from, end - 1);
        return new Found(before.isEmpty() ? last : before + " " + last, end);
    }

    private static int afterOf(Tokens tokens, int of) {
        int at = of + 1;
        if (Words.DETERMINERS.contains(tokens.at(at).lower())) {
            at++;
        }
        return tokens.at(at).is("most") ? at + 1 : at;
    }

    private static int hyphenated(Tokens tokens, int from) {
        return tokens.at(from).isWord() && !Words.endsNounPhrase(tokens.at(from)) ? from + 1 : from;
    }

    private static int end(Tokens tokens, int from, boolean one) {
        int at = from;
        int lastNoun = from;
        while (at - from < LONGEST && at < tokens.size()) {
            Token token = tokens.at(at);
            if (Words.endsNounPhrase(token) && !(token.is("'s") && at > from)) {
                break;
            }
            boolean plural = Words.isPlural(token.lower())
                    && !tokens.at(at + 1).is("'s")
                    && !tokens.at(at + 1).is("'");
            if (plural && !isParticiple(tokens, at + 1)) {
                boolean modifies = Words.isModifierPlural(token.lower())
                        && Words.isPlural(tokens.at(at + 1).lower());
                if (!modifies) {
                    return at + 1;
                }
            }
            at++;
            lastNoun = at;
        }
        if (looksLikeAVerb(tokens.at(from).lower()) && lastNoun - from <= 1) {
            return from;
        }
        return one || lastNoun - from <= 2
                ? lastNoun
                : tokens.at(from + 1).isCapital() ? lastNoun : Math.min(lastNoun, from + 2);
    }

    private static boolean isParticiple(Tokens tokens, int index) {
        return tokens.at(index).is("-");
    }

    private static boolean looksLikeAVerb(String lower) {
        return lower.endsWith("ed") && lower.length() > 4 || lower.endsWith("ing") && lower.length() > 5;
    }
}
