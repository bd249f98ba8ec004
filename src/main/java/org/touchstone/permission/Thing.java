package org.touchstone.permission;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What an action is done to, with the actions that there are for it. */
public enum Thing {
    WORKSPACE(
            Action.READ,
            Action.ADD_SOURCE,
            Action.IMPORT,
            Action.EDIT_EVENT,
            Action.EXPORT,
            Action.MANAGE_MEMBERS,
            Action.MANAGE_SETTINGS),
    ARTICLE(Action.READ, Action.ADD_CLAIM, Action.EDIT_ARTICLE, Action.DELETE_ARTICLE, Action.PUBLISH, Action.EXPORT),
    EVENT(Action.READ, Action.EDIT_EVENT, Action.EXPORT),
    SOURCE(Action.READ, Action.EDIT_SOURCE),
    CLAIM(
            Action.READ,
            Action.ACCEPT,
            Action.DISCARD,
            Action.SET_ASIDE,
            Action.RESTORE,
            Action.EDIT_CLAIM,
            Action.SPLIT,
            Action.MERGE,
            Action.ADD_EVIDENCE,
            Action.ADD_INQUIRY,
            Action.ASSESS,
            Action.CONFIRM,
            Action.ADJUDICATE,
            Action.REOPEN),
    /** Evidence or an inquiry. */
    EVIDENCE(Action.READ, Action.EDIT_EVIDENCE, Action.DELETE_EVIDENCE),
    ASSESSMENT(Action.READ, Action.ASSESS, Action.CONFIRM);

    private final Set<Action> actions;

    Thing(Action first, Action... rest) {
        this.actions = Collections.unmodifiableSet(EnumSet.of(first, rest));
    }

    public Set<Action> actions() {
        return actions;
    }

    /** Whether what is allowed depends on a claim's state. */
    public boolean ofClaim() {
        return this == CLAIM || this == EVIDENCE || this == ASSESSMENT;
    }
}
