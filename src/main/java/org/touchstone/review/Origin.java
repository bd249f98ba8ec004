package org.touchstone.review;

/** Where a decision came from. */
public enum Origin {
    SINGLE_REVIEWER,
    UNANIMOUS,
    MAJORITY,
    ADJUDICATED
}
