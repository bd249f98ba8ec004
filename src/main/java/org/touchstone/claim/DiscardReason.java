package org.touchstone.claim;

/** Why a claim was discarded. */
public enum DiscardReason {
    OPINION,
    PREDICTION,
    QUESTION,
    NOT_A_CLAIM,
    /** It repeats another claim of the article. */
    REPETITION,
    BOILERPLATE,
    NOT_CHECKABLE,
    NOT_WORTH_CHECKING,
    TOO_VAGUE,
    /** Another claim took it in; only a merge says so. */
    MERGED,
    /** Its parts stand for it; only a split says so. */
    SPLIT,
    OTHER;

    /** Whether a person may give it, rather than a merge or a split. */
    public boolean given() {
        return this != MERGED && this != SPLIT;
    }
}
