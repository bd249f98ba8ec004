package org.touchstone.split;

import org.jspecify.annotations.Nullable;

/**
 * A candidate while it is being made.
 *
 * @param from first token of its segment
 * @param to the token after its last
 * @param amount whether it is about a number, a date or an age
 * @param quoted whether it is words in quotation marks
 * @param borrowed whether its subject stands outside it
 */
record Draft(
        int piece,
        int from,
        int to,
        boolean main,
        boolean amount,
        boolean quoted,
        boolean borrowed,
        String gist,
        StandAlone statement,
        @Nullable String claimant) {
    Draft asMain() {
        return new Draft(piece, from, to, true, amount, quoted, borrowed, gist, statement, claimant);
    }

    Draft asPart() {
        return new Draft(piece, from, to, false, amount, quoted, borrowed, gist, statement, claimant);
    }
}
