package org.touchstone.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchstone.source.Snapshot;
import org.touchstone.source.Source;

/**
 * Evidence whole, as it is stored first and as a bundle carries it.
 *
 * @param snapshot in which the passage was looked for
 * @param evidenceSet evidence of one set holds together, each set suffices; from 1
 * @param later what a later snapshot said of the passage, where it differs
 * @param copiedFrom the public id of the evidence of which this is a copy, after a split
 * @param withdrawnAt when its author took it back although an assessment rests on it
 */
public record EvidenceRecord(
        String publicId,
        Source source,
        @Nullable Snapshot snapshot,
        Stance stance,
        Quotation quotation,
        @Nullable Instant checkedAt,
        Particulars particulars,
        @Nullable Later later,
        @Nullable String copiedFrom,
        @Nullable Instant withdrawnAt,
        Instant createdAt) {}
