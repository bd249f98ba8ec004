package org.touchstone.suggestion;

/** Why a candidate from outside was not kept. */
enum Drop {
    /** No words of the text are named, or something in it is no text. */
    UNREADABLE,
    /** The words, the statement or the claimant are longer than a claim's may be. */
    TOO_LONG,
    /** Past the most that is kept of one answer. */
    TOO_MANY,
    /** The text does not say so, letter for letter. */
    NOT_IN_TEXT,
    /** The words stand in many places, and nothing tells which is meant. */
    AMBIGUOUS,
    /** In a heading or in what is not of the article. */
    BOILERPLATE,
    /** A claim stands on these words, whatever became of it. */
    ALREADY_THERE
}
