package org.touchstone.split;

/** Why a candidate need not be checked. */
public enum SuggestedDiscard {
    OPINION,
    PREDICTION,
    QUESTION,
    TOO_VAGUE,
    NOT_WORTH_CHECKING,
    REPETITION,
    BOILERPLATE,
    NOT_A_CLAIM
}
