package org.touchstone.split;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a number counts: the noun phrase after it, up to its first plural noun. */
final class CountedNoun {
    private static final int LONGEST = 5;
    /** After "half": of which there is a half. */
    private static final Set<String> WHOLES = Set.of("the", "its", "their", "his", "her", "our");
    /** "They are four short": no nouns. */
    private static final Set<String> STATES = WordSet.of(
            "short strong eligible available wide long high tall deep thick old alone clear adrift ahead behind up down apart away s st");
    /** "About 1,000 come from the islands": what the number counts is not said. */
    private static final Set<String> VERBS = Set.of("come", "go", "say", "live", "die", "take", "have", "remain");

    /** The noun as the text has it, with what stands before it, and the index of the token after it; one thing is told in the singular. */
    record Found(String noun, int next) {}

    private CountedNoun() {}

    static @Nullable Found after(Tokens tokens, int index, @Nullable BigDecimal number) {
        if (!tokens.isEnglish()) {
            return ForeignNouns.after(tokens, index);
        }
        int from = tokens.at(index).is("-") ? index + 1 : index;
        boolean one = number != null && number.compareTo(BigDecimal.ONE) == 0;
        boolean hyphen = from > index;
        boolean share = tokens.at(from).is("of") && !hyphen;
        if (share) {
            from = afterOf(tokens, from);
        }
        if (share && tokens.isNumeral(from) && !tokens.at(from).is("one")) {
            Found whole = after(tokens, from + 1, null);
            boolean many =
                    whole != null && Words.isPlural(tokens.at(whole.next() - 1).lower());
            int word = whole == null ? 0 : whole.noun().lastIndexOf(' ') + 1;
            return whole != null && many
                    ? new Found(
                            one
                                    ? whole.noun().substring(0, word)
                                            + Words.singular(whole.noun().substring(word))
                                    : whole.noun(),
                            index)
                    : null;
        }
        boolean half = number != null && number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0;
        if (half && !share && WHOLES.contains(tokens.at(from).lower())) {
            from++;
        }
        if (tokens.at(from).lower().endsWith("ly") && tokens.at(from + 1).isLowerWord()) {
            from++;
        }
        int end = hyphen ? hyphenated(tokens, from) : end(tokens, from, one, one && !share);
        if (end <= from) {
            return null;
        }
        String last = tokens.at(end - 1).text();
        String before = tokens.words(from, end - 1);
        String noun = one ? Words.singular(last) : last;
        return new Found(before.isEmpty() ? noun : before + " " + noun, end);
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

    /**
     * @param one whether the number is one
     * @param single whether only a single thing can follow, so that "beats" in "one old friend beats two" is no noun
     */
    private static int end(Tokens tokens, int from, boolean one, boolean single) {
        int at = from;
        int lastNoun = from;
        while (at - from < LONGEST && at < tokens.size()) {
            Token token = tokens.at(at);
            if (Words.endsNounPhrase(token) && !(token.is("'s") && at > from) && !joinsAdjectives(tokens, at, from)
                    || at == from && VERBS.contains(token.lower())) {
                break;
            }
            if (at > from && isVerb(tokens, at)) {
                break;
            }
            boolean plural = Words.isPlural(token.lower())
                    && !tokens.at(at + 1).is("'s")
                    && !tokens.at(at + 1).is("'");
            if (plural && !isParticiple(tokens, at + 1)) {
                boolean modifies = Words.isModifierPlural(token.lower())
                        && (single || Words.isPlural(tokens.at(at + 1).lower()));
                if (!modifies) {
                    return single && at > from ? at : at + 1;
                }
            }
            at++;
            lastNoun = at;
        }
        boolean state = STATES.contains(tokens.at(from).lower());
        if ((state || looksLikeAVerb(tokens.at(from).lower())) && lastNoun - from <= 1) {
            return from;
        }
        return one || lastNoun - from <= 2
                ? lastNoun
                : tokens.at(from + 1).isCapital() ? lastNoun : Math.min(lastNoun, from + 2);
    }

    /** "2.7 million digital and physical sales": the noun comes after both. */
    private static boolean joinsAdjectives(Tokens tokens, int at, int from) {
        Token next = tokens.at(at + 1);
        return tokens.at(at).is("and")
                && at > from
                && next.isLowerWord()
                && !Words.isPlural(next.lower())
                && !Words.endsNounPhrase(next)
                && tokens.at(at + 2).isLowerWord()
                && Words.isPlural(tokens.at(at + 2).lower());
    }

    /** "of the 3 million eligible voted": nothing that it could describe follows. */
    private static boolean isVerb(Tokens tokens, int at) {
        Token token = tokens.at(at);
        return token.isLowerWord()
                && token.lower().endsWith("ed")
                && looksLikeAVerb(token.lower())
                && Words.endsNounPhrase(tokens.at(at + 1))
                && !tokens.at(at + 1).is("-");
    }

    private static boolean isParticiple(Tokens tokens, int index) {
        return tokens.at(index).is("-");
    }

    private static boolean looksLikeAVerb(String lower) {
        return lower.endsWith("ed") && lower.length() > 4 || lower.endsWith("ing") && lower.length() > 5;
    }
}
