package org.touchstone.intake;

import org.touchstone.split.Candidate;

/** How fine to cut an article into claims: a matter of taste, so it is a setting. */
public enum Grain {
    /** One main assertion for each sentence. */
    MAIN,
    /** The main assertions and their parts. */
    ALL;

    boolean takes(Candidate candidate) {
        return this == ALL || candidate.main();
    }
}
