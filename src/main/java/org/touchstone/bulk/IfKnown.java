package org.touchstone.bulk;

import org.touchstone.refusal.Refusal;

/** What an import does with an article that is here already. */
enum IfKnown {
    /** It stays as it is. */
    LEAVE,
    /** Where its words have changed, they become its next revision. What is said of it stays: title, day, rights. */
    REVISE;

    /** As a client names it; refused when it is none. */
    static IfKnown wanted(String name) {
        for (IfKnown one : values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        throw Refusal.malformed("known is LEAVE or REVISE, not " + name + ".");
    }
}
