package org.touchstone.review;

import org.touchstone.permission.ClaimState;

/** Where an accepted claim stands with its reviewers. */
public enum ReviewState {
    /** Nobody has submitted an assessment yet. */
    UNTOUCHED,
    /** Assessed or reopened, and not all the assessments that are needed count. */
    IN_REVIEW,
    /** All that are needed are in; their verdicts differ. */
    DISPUTED,
    DECIDED;

    /** The state of an open claim whose review stands so. */
    public ClaimState ofClaim() {
        return switch (this) {
            case UNTOUCHED -> ClaimState.OPEN;
            case IN_REVIEW -> ClaimState.IN_REVIEW;
            case DISPUTED -> ClaimState.DISPUTED;
            case DECIDED -> ClaimState.DECIDED;
        };
    }
}
