package org.touchstone.split;

/** What kind of assertion a claim makes. */
public enum ClaimType {
    QUANTITY,
    QUOTATION,
    EVENT_OR_PROPERTY,
    CAUSAL,
    POSITION,
    /** Not checkable as such; that it was said can be. */
    PREDICTION,
    /** Not checkable as such; that it was said can be. */
    OPINION,
    DEFINITION
}
