package org.touchstone.permission;

/** What a member may be allowed to do. On the wire each thing lists those that its asker may do now. */
public enum Action {
    READ,
    ACCEPT,
    DISCARD,
    SET_ASIDE,
    /** Take back an acceptance, a setting aside or a discard: the claim goes back to what it was. */
    RESTORE,
    EDIT_CLAIM,
    SPLIT,
    MERGE,
    ADD_CLAIM,
    ADD_SOURCE,
    EDIT_SOURCE,
    ADD_EVIDENCE,
    EDIT_EVIDENCE,
    DELETE_EVIDENCE,
    ADD_INQUIRY,
    ASSESS,
    /** Stand by one's own assessment after the statement was changed. */
    CONFIRM,
    ADJUDICATE,
    REOPEN,
    IMPORT,
    EDIT_ARTICLE,
    DELETE_ARTICLE,
    EDIT_EVENT,
    PUBLISH,
    EXPORT,
    MANAGE_MEMBERS,
    MANAGE_SETTINGS
}
