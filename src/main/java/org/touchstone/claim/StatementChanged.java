package org.touchstone.claim;

/** A claim's statement has new words: what was judged of the words before counts no more until it is confirmed. */
public record StatementChanged(Claim claim) {}
