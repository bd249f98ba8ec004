package org.touchstone.claim;

import java.util.Set;

/** Whether anybody wants a claim checked: what triage decides. */
public enum Intake {
    /** A machine proposes it; nobody has accepted it yet. */
    CANDIDATE,
    OPEN,
    /** Not now: out of progress and exports. */
    SET_ASIDE,
    DISCARDED;

    boolean mayBecome(Intake next) {
        return switch (this) {
            case CANDIDATE -> Set.of(OPEN, SET_ASIDE, DISCARDED).contains(next);
            case OPEN -> Set.of(SET_ASIDE, DISCARDED).contains(next);
            case SET_ASIDE, DISCARDED -> false;
        };
    }
}
