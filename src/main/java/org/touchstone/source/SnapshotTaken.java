package org.touchstone.source;

/** A source has a new snapshot. Fired inside the transaction that stores it: who quotes the source looks again. */
public record SnapshotTaken(Snapshot snapshot) {}
