package org.touchstone.split;

import org.touchstone.text.Span;

/**
 * A stretch that makes no candidate.
 *
 * @param reason in words: "boilerplate", "a question", "nothing to check"
 */
public record Discarded(Span span, String reason) {}
