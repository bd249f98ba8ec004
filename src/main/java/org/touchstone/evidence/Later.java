package org.touchstone.evidence;

import java.time.Instant;
import org.touchstone.source.Snapshot;

/** What came of looking for a passage in a later snapshot than the one it was taken from. */
public record Later(Snapshot snapshot, QuoteGrade grade, Instant checkedAt) {}
