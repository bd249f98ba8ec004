package org.touchstone.split;

import java.util.Set;

/** Tells what says that something is so from what asks, orders or wishes. */
final class Moods {
    /** How orders and wishes begin. */
    private static final Set<String> ORDERS = WordSet.of(
            "let let's don't please take look listen imagine remember forget shout stop stay wait come go get give"
                    + " tell ask make keep think consider thank",
            "congratulations welcome say watch read vote join hopefully follow click check see subscribe guess");

    /** What ends the words of an order, or begins a clause with a verb of its own. */
    private static final Set<String> ENDS = Set.of(
            ",", ";", ":", ".", "!", "\u201D", "\u2019", "\"", "what", "that", "who", "which", "if", "when", "where",
            "how", "why", "because", "as");

    /** Verbs whose past looks like their present. */
    private static final Set<String> UNCHANGED = Set.of("cost", "hit");

    private Moods() {}

    static boolean asks(Tokens tokens, int to) {
        return tokens.at(to).is("?") || tokens.at(to - 1).is("?");
    }

    /** "Read the rest here", "Don't believe them"; not "Take, for example, the bridge", a name, or "Watch sales fell". */
    static boolean orders(Tokens tokens, int from) {
        Token first = tokens.at(from);
        Token next = tokens.at(from + 1);
        return ORDERS.contains(first.lower())
                && !next.is(",")
                && !next.is("'s")
                && !next.is("or")
                && !isSubject(tokens, from)
                && !(next.isWord() && Verbs.isFinite(tokens, from + 1))
                && !(first.isCapital() && next.isCapital() && next.isWord() && Words.VERBS.contains(first.lower()));
    }

    /** Whether a finite verb follows of which the first word can be the subject. */
    private static boolean isSubject(Tokens tokens, int from) {
        for (int at = from + 1;
                at < tokens.size() && !ENDS.contains(tokens.at(at).lower());
                at++) {
            boolean past = at > from + 1 && UNCHANGED.contains(tokens.at(at).lower());
            if (past || Verbs.isFinite(tokens, at)) {
                return true;
            }
        }
        return false;
    }
}
