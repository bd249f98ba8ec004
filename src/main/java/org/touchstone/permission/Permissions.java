package org.touchstone.permission;

import java.util.EnumSet;
import java.util.Set;
import org.touchstone.refusal.Refusal;

/**
 * The one function that says what is allowed. It knows roles, states and whose work is touched; whether the thing itself is fit
 * for the action (a verdict that lacks its evidence, a claim that was never accepted by hand) is for its own package to say.
 *
 * <p>Nothing here tells an open claim from one in review or, below an adjudicator, from a disputed one: what is allowed must
 * not give away what a blind workspace keeps sealed.
 */
public final class Permissions {
    private Permissions() {}

    public static Set<Action> allowed(Case asked) {
        var allowed = EnumSet.noneOf(Action.class);
        for (Action action : asked.thing().actions()) {
            if (permits(asked, action)) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    public static boolean allows(Case asked, Action action) {
        return asked.thing().actions().contains(action) && permits(asked, action);
    }

    /**
     * Refuses what is not allowed: as forbidden to whom the role never allows it, else as a clash with the claim's state or with
     * one's own work.
     *
     * @param otherwise what to say, and what to do instead, where the role would do but the state or one's own work does not
     */
    public static void require(Case asked, Action action, String otherwise) {
        if (allows(asked, action)) {
            return;
        }
        for (ClaimState state : ClaimState.values()) {
            for (Work work : Work.values()) {
                if (allows(new Case(asked.thing(), asked.role(), state, work), action)) {
                    throw Refusal.conflict(otherwise);
                }
            }
        }
        throw Refusal.forbidden("Your role here, " + asked.role() + ", does not allow this (" + action
                + "). Ask an admin of the workspace.");
    }

    private static boolean permits(Case asked, Action action) {
        Role role = asked.role();
        ClaimState state = asked.state();
        return switch (action) {
            case READ, EXPORT -> true;
            case ADD_CLAIM, ADD_SOURCE, EDIT_SOURCE -> role.atLeast(Role.REVIEWER);
            case IMPORT, EDIT_ARTICLE, DELETE_ARTICLE, EDIT_EVENT, PUBLISH -> role.atLeast(Role.EDITOR);
            case MANAGE_MEMBERS, MANAGE_SETTINGS -> role.atLeast(Role.ADMIN);
            case ACCEPT -> state == ClaimState.CANDIDATE && role.atLeast(Role.REVIEWER);
            case RESTORE -> restores(asked);
            case DISCARD, SET_ASIDE, EDIT_CLAIM, SPLIT, MERGE -> changesClaim(role, state);
            case ADD_EVIDENCE, ADD_INQUIRY -> state.accepted() && role.atLeast(Role.REVIEWER);
            case EDIT_EVIDENCE, DELETE_EVIDENCE -> state.accepted() && role.atLeast(ownerOr(asked, Role.EDITOR));
            case ASSESS -> assesses(asked);
            case CONFIRM -> asked.work() == Work.OWN_OUTDATED && assesses(asked);
            case ADJUDICATE -> adjudicates(asked);
            case REOPEN -> state == ClaimState.DECIDED && role.atLeast(Role.EDITOR);
        };
    }

    /** To change a decided claim can end its decision, which is for those who may reopen it. */
    private static boolean changesClaim(Role role, ClaimState state) {
        return switch (state) {
            case CANDIDATE, OPEN, IN_REVIEW, DISPUTED -> role.atLeast(Role.REVIEWER);
            case DECIDED -> role.atLeast(Role.EDITOR);
            case SET_ASIDE, DISCARDED -> false;
        };
    }

    private static boolean restores(Case asked) {
        return switch (asked.state()) {
            case OPEN, IN_REVIEW, DISPUTED, SET_ASIDE -> asked.role().atLeast(Role.REVIEWER);
            case DISCARDED -> asked.role().atLeast(ownerOr(asked, Role.EDITOR));
            case CANDIDATE, DECIDED -> false;
        };
    }

    private static Role ownerOr(Case asked, Role forOthers) {
        return asked.work() == Work.OTHERS ? forOthers : Role.REVIEWER;
    }

    private static boolean assesses(Case asked) {
        boolean own = asked.thing() == Thing.CLAIM ? asked.work() != Work.OWN_DECISION : asked.work() != Work.OTHERS;
        return own
                && asked.state().undecided()
                && asked.role().atLeast(Role.REVIEWER)
                && asked.role() != Role.ADJUDICATOR;
    }

    private static boolean adjudicates(Case asked) {
        boolean impartial =
                switch (asked.work()) {
                    case NONE, OTHERS, OWN_DECISION -> true;
                    case OWN, OWN_OUTDATED -> false;
                };
        return impartial && asked.state() == ClaimState.DISPUTED && asked.role().atLeast(Role.ADJUDICATOR);
    }
}
