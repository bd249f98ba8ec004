package org.touchstone.split;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a number counts, in languages other than English: the next word that is no small one; in German on to the noun's capital. */
final class ForeignNouns {
    private static final Set<String> OF =
            Set.of("de", "d'", "des", "di", "von", "van", "der", "del", "do", "da", "dos");
    private static final Set<String> SMALL = WordSet.of(
            "und oder der die das den dem des im in am an auf f\u00FCr mit von zu bei nach vor ist sind war waren hat haben wurde wurden als wie mehr sich pro"
                    + " et ou le la les un une dans en sur sous pour par avec sans est sont a ont \u00E9t\u00E9 qui que au aux plus",
            "y o el los las una con sin por para es son fue fueron ha han al m\u00E1s se e ou os as um uma no na nos nas com s\u00E3o foi foram mais ao"
                    + " il lo gli i uno nel nella sul per con \u00E8 sono era ha hanno pi\u00F9 si che",
            "en of het een op aan bij met voor naar uit is zijn was waren heeft hebben werd werden meer dan per te om");
    private static final int LONGEST_GERMAN = 3;

    private ForeignNouns() {}

    /** Past the "de" of "deux millions de personnes". */
    static int afterOf(Tokens tokens, int index) {
        return !tokens.isEnglish() && OF.contains(tokens.at(index).lower()) ? index + 1 : index;
    }

    static CountedNoun.@Nullable Found after(Tokens tokens, int index) {
        int from = afterOf(tokens, index);
        if (!isContent(tokens.at(from))) {
            return null;
        }
        int at = from;
        while (at < from + LONGEST_GERMAN
                && isContent(tokens.at(at))
                && !tokens.at(at).isCapital()) {
            at++;
        }
        boolean german = isContent(tokens.at(at)) && tokens.at(at).isCapital();
        int end = german ? at + 1 : from + 1;
        return new CountedNoun.Found(tokens.words(from, end), end);
    }

    private static boolean isContent(Token token) {
        return token.isWord() && token.text().length() > 1 && !SMALL.contains(token.lower());
    }
}
