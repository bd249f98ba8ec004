package org.touchstone.page;

/**
 * A language as detected from words.
 *
 * @param language BCP 47 tag, such as {@code en} or {@code zh-Hant}
 * @param confidence from 0 to 1
 */
public record Detected(String language, double confidence) {}
