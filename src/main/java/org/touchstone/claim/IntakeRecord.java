package org.touchstone.claim;

import org.jspecify.annotations.Nullable;

/**
 * What triage decided of a claim, as a bundle keeps it.
 *
 * @param before what the claim goes back to when the decision is taken back
 * @param discardedBy the public id of the contributor who discarded it
 */
public record IntakeRecord(
        Intake intake,
        @Nullable Intake before,
        @Nullable DiscardReason discardReason,
        @Nullable String discardNote,
        @Nullable String discardedBy) {}
