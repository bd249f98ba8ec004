package org.touchstone.evidence;

import java.util.Set;
import org.touchstone.claim.Claim;
import org.touchstone.permission.Action;
import org.touchstone.permission.Case;
import org.touchstone.permission.ClaimState;
import org.touchstone.permission.Permissions;
import org.touchstone.permission.Role;
import org.touchstone.permission.Work;
import org.touchstone.refusal.Refusal;

/** What somebody may do to the evidence and the inquiries of a claim, as far as triage has brought it. */
public final class Standing {
    private Standing() {}

    /** What may be done to something that the asker or somebody else added; what was taken back stays as it is. */
    public static Set<Action> allowed(Role role, Claim claim, boolean mine, boolean withdrawn) {
        return withdrawn ? Set.of(Action.READ) : Permissions.allowed(caseOf(role, claim, mine));
    }

    /** Refuses to add to a claim that nobody has accepted. */
    public static void checkAdding(Role role, Claim claim, Action action) {
        if (!Permissions.allows(Case.claim(role, state(claim), Work.NONE), action)) {
            throw Refusal.conflict("This claim is " + words(claim) + ". Accept or restore it first, then add to it.");
        }
    }

    /** Refuses to touch what somebody may not touch, or not now. */
    public static void check(Role role, Claim claim, boolean mine, Action action) {
        if (Permissions.allows(caseOf(role, claim, mine), action)) {
            return;
        }
        if (!state(claim).accepted()) {
            throw Refusal.conflict("This claim is " + words(claim) + ". Accept or restore it first.");
        }
        throw Refusal.forbidden("Only the one who added this, or an editor, may do that.");
    }

    private static Case caseOf(Role role, Claim claim, boolean mine) {
        return Case.evidence(role, state(claim), mine ? Work.OWN : Work.OTHERS);
    }

    /** Review tells accepted claims further apart; for what is added to a claim that makes no difference. */
    private static ClaimState state(Claim claim) {
        return switch (claim.intake()) {
            case CANDIDATE -> ClaimState.CANDIDATE;
            case OPEN -> ClaimState.OPEN;
            case SET_ASIDE -> ClaimState.SET_ASIDE;
            case DISCARDED -> ClaimState.DISCARDED;
        };
    }

    private static String words(Claim claim) {
        return switch (claim.intake()) {
            case CANDIDATE -> "still a candidate";
            case OPEN -> "open";
            case SET_ASIDE -> "set aside";
            case DISCARDED -> "discarded";
        };
    }
}
