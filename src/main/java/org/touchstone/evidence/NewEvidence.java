package org.touchstone.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;
import org.touchstone.text.Span;

/**
 * A wish for evidence.
 *
 * @param snapshotId in which to look for the quote; the newest when left out
 * @param quote the passage in words; left out, it is what the selector selects
 * @param selector the passage by its place in the snapshot, in code points
 */
public record NewEvidence(
        @NotBlank String sourceId,
        @Nullable String snapshotId,
        @NotNull Stance stance,
        @Nullable String quote,
        @Nullable Selection selector,
        @Nullable String translation,
        @Nullable String translator,
        @Nullable String question,
        @Nullable Integer evidenceSet,
        @Nullable String note) {
    /** A stretch of a snapshot's text, half-open, in code points. A whole selector is taken too: its words are the text's own. */
    public record Selection(
            @Nullable Integer start, @Nullable Integer end) {
        Span span() {
            if (start == null || end == null || start < 0 || end <= start) {
                throw Refusal.field(
                        "/selector", "Give start and end in code points of the text, with something between.");
            }
            return new Span(start, end);
        }
    }

    Particulars particulars() {
        return new Particulars(translation, translator, question, evidenceSet == null ? 1 : evidenceSet, note);
    }
}
