package org.touchstone.permission;

/** Where a claim stands, in one word made of its intake and its review. */
public enum ClaimState {
    /** Proposed by a machine; nobody has accepted it yet. */
    CANDIDATE,
    OPEN,
    IN_REVIEW,
    /** The assessments that were asked for are in, and their verdicts differ. */
    DISPUTED,
    DECIDED,
    /** Not now: out of progress and exports. */
    SET_ASIDE,
    DISCARDED;

    /** Accepted, still to be decided. A blind workspace shows all of these as {@link #OPEN} to those who must not tell them apart. */
    public boolean undecided() {
        return this == OPEN || this == IN_REVIEW || this == DISPUTED;
    }

    /** Accepted, and neither set aside nor discarded since. */
    public boolean accepted() {
        return undecided() || this == DECIDED;
    }
}
