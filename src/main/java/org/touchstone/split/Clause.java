package org.touchstone.split;

/**
 * A part of a sentence that asserts something by itself. All indexes are of tokens, half-open.
 *
 * @param from the first token of the assertion, without the word that introduces it
 * @param subjectFrom the words that the assertion is about, where they stand elsewhere; an empty range when it has its own
 */
record Clause(Kind kind, int from, int to, int subjectFrom, int subjectTo) {
    /** How it hangs together with its sentence. */
    enum Kind {
        MAIN,
        /** After "and" or "but": its own subject or the main clause's. */
        COORDINATE,
        /** After "while", "because", "after". */
        SUBORDINATE,
        /** After "which" or "who". */
        RELATIVE,
        /** "…, citing the costs". */
        PARTICIPLE,
        /** "…, the second bridge of the town, …". */
        APPOSITION,
        /** "…, followed by a lunch": said of the assertion before it. */
        ADDITION
    }

    boolean hasOwnSubject() {
        return subjectFrom == subjectTo;
    }

    int length() {
        return to - from;
    }
}
