package org.touchstone.claim;

/** What is to be checked: that it was said, or what was said. */
public enum Checking {
    SAID,
    CONTENT
}
