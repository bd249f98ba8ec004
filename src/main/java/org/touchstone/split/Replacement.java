package org.touchstone.split;

import org.touchstone.text.Span;

/**
 * Words of a statement that the splitter put in the place of others.
 *
 * @param span code points of the statement
 * @param original the words of the article that they replace ("he", "the two")
 * @param certain whether the article itself says so; else it is a guess, and marked so
 */
public record Replacement(Span span, String original, boolean certain) {}
