package org.touchstone.permission;

/**
 * One question to {@link Permissions}: may somebody in this role do something to this thing, whose claim stands so, on which
 * this work was done? For things that belong to no claim, state and work are {@code OPEN} and {@code NONE} and decide nothing.
 */
public record Case(Thing thing, Role role, ClaimState state, Work work) {

    public static Case workspace(Role role) {
        return new Case(Thing.WORKSPACE, role, ClaimState.OPEN, Work.NONE);
    }

    public static Case article(Role role) {
        return new Case(Thing.ARTICLE, role, ClaimState.OPEN, Work.NONE);
    }

    public static Case event(Role role) {
        return new Case(Thing.EVENT, role, ClaimState.OPEN, Work.NONE);
    }

    public static Case source(Role role) {
        return new Case(Thing.SOURCE, role, ClaimState.OPEN, Work.NONE);
    }

    public static Case claim(Role role, ClaimState state, Work work) {
        return new Case(Thing.CLAIM, role, state, work);
    }

    /** Evidence or an inquiry of a claim in {@code state}; {@code work} says who added it. */
    public static Case evidence(Role role, ClaimState state, Work work) {
        return new Case(Thing.EVIDENCE, role, state, work);
    }

    public static Case assessment(Role role, ClaimState state, Work work) {
        return new Case(Thing.ASSESSMENT, role, state, work);
    }
}
