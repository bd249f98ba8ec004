package org.touchstone.split;

/** Which way from the day of publication the words around a date point. */
enum Tense {
    /** "will vote on Monday", "is due on Friday", "by Friday". */
    AHEAD,
    /** "voted on Monday", "has been shut since Friday". */
    BACK,
    /** Nothing tells. */
    UNTOLD
}
