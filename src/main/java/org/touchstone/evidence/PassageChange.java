package org.touchstone.evidence;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;
import org.touchstone.text.Span;
import org.touchstone.wire.MergePatch;

/**
 * Which passage is quoted from now on.
 *
 * @param namesSnapshot whether another snapshot is asked for: the one of {@code snapshotId}, or the newest for null
 * @param namesQuote whether the quote is given anew, or taken away with null
 * @param selected the passage by its place; alone it is the quote
 */
record PassageChange(
        boolean namesSnapshot,
        @Nullable String snapshotId,
        boolean namesQuote,
        @Nullable String words,
        @Nullable Span selected) {
    private static final TypeReference<NewEvidence.Selection> SELECTION = new TypeReference<>() {};

    static PassageChange of(MergePatch patch) {
        var draft = new Object() {
            @Nullable
            String snapshotId;

            @Nullable
            String words;

            NewEvidence.@Nullable Selection selection;
        };
        patch.text("snapshotId", 26, text -> draft.snapshotId = text);
        patch.text("quote", Quotation.MAX_QUOTE, text -> draft.words = text);
        patch.value("selector", SELECTION, selection -> draft.selection = selection);
        return new PassageChange(
                patch.has("snapshotId"),
                draft.snapshotId,
                patch.has("quote"),
                draft.words,
                draft.selection == null ? null : draft.selection.span());
    }

    /** The quote to look for; null where the selection alone says what is quoted. */
    @Nullable
    String quote(@Nullable String before) {
        return namesQuote ? words : selected == null ? before : null;
    }
}
