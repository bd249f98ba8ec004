package org.touchstone.job;

/** Where a job's items come from. */
public enum JobKind {
    FILES,
    LINES,
    ADDRESSES,
    FEED
}
