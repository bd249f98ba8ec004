package org.touchstone.split;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.text.Span;

/**
 * A claim that the splitter proposes and nobody has accepted yet.
 *
 * @param spans where it stands, at least once; more when the article repeats it
 * @param main whether it is its sentence's main assertion; the others are parts of one
 * @param segment index of the segment of its first span
 * @param gist at most eight words
 * @param statement a sentence that stands alone
 * @param replacements what was replaced in the statement, in order
 * @param checkable false for opinions, predictions and questions
 * @param claimant whose claim it is when the article says it is somebody's
 * @param suggestedDiscard why one may want to discard it; null when one may not
 */
public record Candidate(
        List<Span> spans,
        boolean main,
        int segment,
        String gist,
        String statement,
        List<Replacement> replacements,
        ClaimType type,
        boolean checkable,
        @Nullable String claimant,
        List<Value> values,
        CheckWorthiness checkWorthiness,
        @Nullable SuggestedDiscard suggestedDiscard) {
    public Candidate {
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a candidate stands somewhere");
        }
        spans = List.copyOf(spans);
        replacements = List.copyOf(replacements);
        values = List.copyOf(values);
    }

    /** The same claim, standing at these places. */
    Candidate at(List<Span> places) {
        return new Candidate(
                places,
                main,
                segment,
                gist,
                statement,
                replacements,
                type,
                checkable,
                claimant,
                values,
                checkWorthiness,
                suggestedDiscard);
    }
}
