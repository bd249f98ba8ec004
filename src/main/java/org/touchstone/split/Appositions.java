package org.touchstone.split;

/** Tells appositions ("Varga, the town's mayor, …") from lists and places. */
final class Appositions {
    private static final int LEAST = 3;
    private static final int LONGEST = 14;

    private Appositions() {}

    /** A noun phrase without a verb, between marks, after a noun: "Varga, the town's mayor, …". */
    static boolean is(ClauseRange range, int at) {
        Token token = range.tokens().at(at);
        Token noun = range.tokens()
                .at(range.isDash(at - 1) || range.tokens().at(at - 1).is(",") ? at - 2 : at - 1);
        boolean opens = token.is("a")
                || token.is("an")
                || token.is("the")
                || token.is("his")
                || token.is("her")
                || token.is("its")
                || token.is("their")
                || range.tokens().at(at + 1).is("'s");
        if (!opens || !noun.isWord() || range.isQuoted(at)) {
            return false;
        }
        int close = at + 1;
        while (close < range.to() && !range.tokens().at(close).is(",") && !range.isDash(close)) {
            close++;
        }
        boolean list = range.tokens().at(close).is(",") && isListed(range, close);
        return close - at >= LEAST && close - at <= LONGEST && !list && !Verbs.hasFinite(range.tokens(), at, close);
    }

    /** "Norden, the harbour of Sund, Vik and Holm": what follows a comma are more of the same, and no verb. */
    private static boolean isListed(ClauseRange range, int comma) {
        for (int at = comma + 1; at < range.to(); at++) {
            if (Verbs.isFinite(range.tokens(), at)) {
                return false;
            }
            if (range.tokens().at(at).is("and") || range.tokens().at(at).is("or")) {
                return true;
            }
        }
        return false;
    }

    /** "Vik, Norden police ran": a name at the beginning that goes on after a comma. */
    static boolean isWithin(Tokens tokens, int from) {
        int name = from - 2;
        while (name > 0
                && (tokens.at(name - 1).isCapital() || tokens.at(name - 1).is("."))) {
            name--;
        }
        return tokens.at(from - 1).is(",")
                && tokens.at(from - 2).isCapital()
                && tokens.at(from).isCapital()
                && name == 0;
    }

    /** "the harbour of Vik, Norden, where": the second name tells where the first is. */
    static boolean isPlace(ClauseRange range, int comma) {
        return range.tokens().at(comma).is(",")
                && range.tokens().at(comma - 1).isCapital()
                && range.tokens().at(comma + 1).isCapital()
                && range.tokens().at(comma + 1).isWord()
                && !Names.isCalendar(range.tokens().at(comma - 1).lower())
                && range.tokens().at(comma + 2).is(",");
    }
}
