package org.touchstone.suggestion;

/** There is something to ask, from the end of this transaction on. */
record RoundWaits() {}
