package org.touchstone.intake;

import org.touchstone.refusal.Refusal;
import org.touchstone.split.Candidate;

/** How fine to cut an article into claims: a matter of taste, so it is a setting. */
public enum Grain {
    /** One main assertion for each sentence. */
    MAIN,
    /** The main assertions and their parts. */
    ALL;

    /** As a client names it; refused when it is none. */
    public static Grain wanted(String name) {
        for (Grain grain : values()) {
            if (grain.name().equals(name)) {
                return grain;
            }
        }
        throw Refusal.malformed("grain is MAIN or ALL, not " + name + ".");
    }

    boolean takes(Candidate candidate) {
        return this == ALL || candidate.main();
    }
}
