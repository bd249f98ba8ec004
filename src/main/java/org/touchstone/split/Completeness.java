package org.touchstone.split;

import java.util.Set;

/** Tells a clause from what is left when words were cut off around it. */
final class Completeness {
    /** What wants something after it. */
    private static final Set<String> OPEN_ENDS = WordSet.of(
            "that when but and or nor as if with to of in on at for by from into than the a an how why what who whom"
                    + " which whose while because",
            "between among about against such not so both either neither its his her their is was are were be been has"
                    + " have had");
    /** What goes on with something before it. */
    private static final Set<String> OPEN_BEGINNINGS = WordSet.of("of to than 's or nor what whether how why well");

    /** "The speech came | as": what follows tells what the verb means. */
    private static final Set<String> FOLLOWING = Set.of("as", "when", "after", "before", "while", ":");

    private static final Set<String> RELATIVES = Set.of("that", "who", "which", "whose");

    private static final int LEAST_WORDS = 2;
    /** Of "Lund also struck | a note" too little is left. */
    private static final int LEAST_BEFORE_MORE = 3;

    private Completeness() {}

    /** Whether words that need no subject from elsewhere can stand by themselves. */
    static boolean isWhole(Tokens tokens, int from, int to) {
        return isClosed(tokens, from, to)
                && to - from > (to < tokens.size() && tokens.at(to).isWord() ? LEAST_BEFORE_MORE : LEAST_WORDS)
                && !isVerbFirst(tokens, from)
                && (hasOwnVerb(tokens, from, to) || !Verbs.hasFinite(tokens, 0, tokens.size()));
    }

    /** Whether somebody does something in it; in "a sign of the trust that the town gives" the verb belongs to "that". */
    private static boolean hasOwnVerb(Tokens tokens, int from, int to) {
        boolean related = false;
        for (int at = from; at < to; at++) {
            boolean infinitive = tokens.at(at - 1).is("be") || tokens.at(at - 1).is("been");
            if (Verbs.isFinite(tokens, at) && !infinitive && !isOfAPhrase(tokens, at, from)) {
                if (!related) {
                    return true;
                }
                related = false;
            }
            related |= at > from
                    && RELATIVES.contains(tokens.at(at).lower())
                    && Cues.of(tokens.at(at - 1).lower()).isEmpty();
        }
        return false;
    }

    /** "In a talk with the paper printed on Monday": what is printed hangs on "with". */
    private static boolean isOfAPhrase(Tokens tokens, int verb, int from) {
        if (!Verbs.isParticiple(tokens.at(verb))
                || !Words.PREPOSITIONS.contains(tokens.at(from).lower())) {
            return false;
        }
        Subjects.Phrase subject = Subjects.before(tokens, verb, from);
        return subject != null
                && subject.from() > from
                && Words.PREPOSITIONS.contains(tokens.at(subject.from() - 1).lower());
    }

    /** "got beaten in May": somebody is missing; "we've got", "cut prices fell" have a subject or may. */
    private static boolean isVerbFirst(Tokens tokens, int from) {
        return Verbs.isFinite(tokens, from) && tokens.at(from).lower().indexOf('\'') < 0;
    }

    /** Whether nothing is missing at either end. */
    static boolean isClosed(Tokens tokens, int from, int to) {
        Token last = tokens.at(to - 1);
        boolean openEnd = OPEN_ENDS.contains(last.lower())
                && !(last.isCapital() && to - from > 1)
                && !tokens.at(to).is(".");
        boolean verbAlone = Verbs.isFinite(tokens, to - 1)
                && FOLLOWING.contains(tokens.at(to).lower());
        return !openEnd
                && !verbAlone
                && !OPEN_BEGINNINGS.contains(tokens.at(from).lower());
    }
}
