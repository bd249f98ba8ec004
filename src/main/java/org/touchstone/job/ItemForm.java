package org.touchstone.job;

/** What an item's content is. */
public enum ItemForm {
    /** A file's bytes, in Base64. */
    FILE,
    /** One line of NDJSON. */
    LINE,
    /** A web address; its content, if any, is the day on which a feed says that the page was published. */
    ADDRESS
}
