package org.touchstone.split;

/** How a stated number bounds the true one. */
public enum Bound {
    EXACT,
    MORE_THAN,
    LESS_THAN,
    AT_LEAST,
    AT_MOST,
    /** Between the number and the upper number. */
    RANGE
}
