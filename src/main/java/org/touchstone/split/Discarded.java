package org.touchstone.split;

import org.touchstone.text.Span;

/**
 * A stretch that makes no candidate.
 *
 * @param reason in words: "boilerplate", "a question", "nothing to check", "too long for a claim"
 */
public record Discarded(Span span, String reason) {}
