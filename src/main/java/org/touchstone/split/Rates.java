package org.touchstone.split;

import java.util.Set;

/** What an amount is for each of: "a year", "per share", "an hour", "/min". */
final class Rates {
    private static final Set<String> LATER = WordSet.of("earlier ago later before after");
    private static final Set<String> PIECES = WordSet.of(
            "share barrel tonne ton person head game night piece pound litre gallon ounce kilo kg bottle ticket unit");

    private final Tokens tokens;

    Rates(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Index after the words that say it; the same index when there are none. */
    int after(int at) {
        boolean article = tokens.at(at).is("a") || tokens.at(at).is("an");
        boolean per = tokens.at(at).is("per")
                || tokens.at(at).is("each")
                || tokens.at(at).is("/");
        Token word = tokens.at(at + 1);
        if (!article && !per || !word.isWord()) {
            return at;
        }
        if (article) {
            Units.Found time = Units.at(tokens, at + 1);
            boolean later = LATER.contains(tokens.at(at + 2).lower());
            boolean known = time != null && Units.isTime(time.unit()) && !later || PIECES.contains(word.lower());
            return known ? at + 2 : at;
        }
        return Words.endsNounPhrase(word) ? at : at + 2;
    }

    /** " per year", for words that end before a token. */
    String words(int end) {
        Units.Found unit = Units.at(tokens, end - 1);
        return " per " + (unit == null ? tokens.at(end - 1).lower() : unit.unit());
    }
}
