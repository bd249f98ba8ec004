package org.touchstone.permission;

/** What a member of a workspace is there for. Each role may do what the ones before it may, and more. */
public enum Role {
    READER,
    REVIEWER,
    /** Decides disputes and sees every assessment for it: who holds exactly this role does not assess. */
    ADJUDICATOR,
    EDITOR,
    ADMIN;

    public boolean atLeast(Role least) {
        return compareTo(least) >= 0;
    }
}
