package org.touchstone.split;

/** What kind of thing a value names. */
public enum ValueKind {
    NUMBER,
    DATE,
    DURATION,
    PERSON,
    PLACE,
    ORGANISATION,
    OCCASION,
    TERM,
    QUOTATION
}
