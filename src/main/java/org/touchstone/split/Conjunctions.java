package org.touchstone.split;

import java.util.Set;

/** Tells what "and" and "but" join: clauses, or only words. */
final class Conjunctions {
    private static final Set<String> BETWEEN = WordSet.of("then later also");
    /** Between "and" and the verb of the clause that it opens. */
    private static final int LONGEST_SUBJECT = 7;

    private Conjunctions() {}

    /** Past "then", "later" and the like. */
    static int afterAdverbs(ClauseRange range, int at) {
        int next = at;
        while (next < range.to()
                && (range.tokens().at(next).lower().endsWith("ly")
                        || BETWEEN.contains(range.tokens().at(next).lower()))) {
            next++;
        }
        return next;
    }

    /**
     * Whether a clause with a subject of its own follows: ", and the town paid", "and she left".
     *
     * @param from where the clause before begins
     * @param next index of the first token after the conjunction that is no adverb
     */
    static boolean opensAClause(ClauseRange range, int from, int and, int next) {
        Tokens tokens = range.tokens();
        int verb = range.firstFinite(next);
        if (verb < 0 || verb - next > LONGEST_SUBJECT) {
            return false;
        }
        boolean comma = tokens.at(and - 1).is(",");
        boolean pronoun = Words.PRONOUNS.contains(tokens.at(next).lower());
        boolean joined = Words.NOMINATIVES.contains(tokens.at(and - 1).lower());
        boolean named = !joined
                && Words.DETERMINERS.contains(tokens.at(next).lower())
                && !tokens.at(and - 1).isCapital()
                && isAssertedBefore(range, from, and);
        return range.isSubjectAt(next, verb) && (comma || pronoun || named);
    }

    /** In "since her party and the council met" nothing is asserted of the party alone. */
    private static boolean isAssertedBefore(ClauseRange range, int from, int and) {
        for (int at = and - 1; at >= from; at--) {
            String word = range.tokens().at(at).lower();
            if (Verbs.isFinite(range.tokens(), at)) {
                return true;
            }
            if (Subordinators.is(range.tokens().at(at)) || Words.RELATIVES.contains(word)) {
                return false;
            }
        }
        return false;
    }

    /** "does not say that the ferry sank and burned": what follows may be part of what is not said. */
    static boolean isReported(ClauseRange range, int from, int and) {
        for (int at = and - 1; at > from; at--) {
            if (range.tokens().at(at).is("that")
                    && !Cues.of(range.tokens()
                                    .at(range.tokens().at(at - 1).is(",") ? at - 2 : at - 1)
                                    .lower())
                            .isEmpty()) {
                return true;
            }
            if (range.tokens().at(at).is("that") && range.tokens().at(at - 1).is(",")) {
                return true;
            }
        }
        return false;
    }

    /** "the ferry between the town and the islands stopped": this "and" belongs to "between". */
    static boolean closesAPair(ClauseRange range, int from, int and) {
        for (int at = and - 1; at >= from; at--) {
            if (range.tokens().at(at).is("between")) {
                return true;
            }
            if (range.tokens().at(at).is("and") || Verbs.isFinite(range.tokens(), at)) {
                return false;
            }
        }
        return false;
    }
}
