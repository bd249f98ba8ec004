package org.touchstone.permission;

/**
 * What one person may see of a claim's review. In a blind workspace others' work on a claim is sealed before one's own is in.
 *
 * @param blind whether the workspace keeps others' work sealed
 * @param role what the person is in the workspace
 * @param ownIn whether the person's own assessment of the claim as it now stands is in, or the person has adjudicated it
 */
public record Sight(boolean blind, Role role, boolean ownIn) {

    /** Sees others' assessments, and the state that they make, while the claim is not decided. */
    public boolean seesOthers() {
        return !blind || role == Role.ADJUDICATOR || ownIn;
    }

    /** Whether others' assessments, and the stance, note and author of others' evidence, are kept from this person. */
    public boolean sealed(boolean decided) {
        return !decided && !seesOthers();
    }

    /** The state to show to this person: a claim in review or disputed looks open to whoever must not know. */
    public ClaimState show(ClaimState actual) {
        return actual.undecided() && !seesOthers() ? ClaimState.OPEN : actual;
    }
}
