package org.touchstone.storedtext;

/** How a text came to be stored. */
public enum TextOrigin {
    /** Put in by a person, from the clipboard. */
    PASTED,
    /** Read from a file that a person sent. */
    UPLOADED,
    /** Got by the server itself, from the address that is kept with it. */
    FETCHED,
    /** Written down by a person, such as the notes of a call. */
    WRITTEN
}
