package org.touchstone.exchange;

/** What a column holds, and how a bundle writes it. */
enum Kind {
    TEXT,
    /** An address that a browser opens: http or https. */
    URL,
    /** A public id. */
    ID,
    INTEGER,
    FLAG,
    /** A moment: UTC, to the microsecond. */
    TIME,
    /** A number as somebody entered it, kept as text: 42.70 stays 42.70. */
    NUMBER,
    /** A number that was computed, kept with four decimals. */
    SCORE,
    /** Words of an enumeration, separated by commas in the column. */
    WORDS,
    /** Texts, a line each in the column. */
    LINES,
    /** A text's segments, {@code S0-12/0 H14-20/1} in the column. */
    SEGMENTS,
    /** A statement's replacements, a line each in the column. */
    REPLACEMENTS,
    CONTRIBUTOR,
    VERDICT,
    EVENT,
    ARTICLE,
    SOURCE,
    SNAPSHOT,
    /** A revision of the claim's article, by its number. */
    REVISION,
    /** Evidence of the same claim. */
    EVIDENCE,
    /** An assessment of the same claim. */
    ASSESSMENT
}
