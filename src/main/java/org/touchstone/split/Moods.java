package org.touchstone.split;

import java.util.Set;

/** Tells what says that something is so from what asks, orders or wishes. */
final class Moods {
    /** How orders and wishes begin. */
    private static final Set<String> ORDERS = WordSet.of(
            "let let's don't please take look listen imagine remember forget shout stop stay wait come go get give"
                    + " tell ask make keep think consider thank",
            "congratulations welcome say watch read vote join hopefully follow click check see subscribe guess");

    private Moods() {}

    static boolean asks(Tokens tokens, int to) {
        return tokens.at(to).is("?") || tokens.at(to - 1).is("?");
    }

    /** "Read the rest here", "Don't believe them"; not "Take, for example, the bridge" nor a name. */
    static boolean orders(Tokens tokens, int from) {
        Token first = tokens.at(from);
        Token next = tokens.at(from + 1);
        return ORDERS.contains(first.lower())
                && !next.is(",")
                && !next.is("'s")
                && !(next.isWord() && Verbs.isFinite(tokens, from + 1))
                && !(first.isCapital() && next.isCapital() && next.isWord() && Words.VERBS.contains(first.lower()));
    }
}
