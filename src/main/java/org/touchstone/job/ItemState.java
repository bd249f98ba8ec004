package org.touchstone.job;

/** What became of one item of a job. */
public enum ItemState {
    WAITING,
    /** A new article was made of it. */
    IMPORTED,
    /** It is an article that was here before. */
    ALREADY_HERE,
    /** An article that was here before got a new revision from it. */
    REVISED,
    /** Its problem says what is the matter. */
    FAILED
}
