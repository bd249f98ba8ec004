package org.touchstone.evidence;

/** What a piece of evidence does to its claim. */
public enum Stance {
    SUPPORTS,
    REFUTES,
    /** Says neither, and should be known beside it. */
    CONTEXT
}
