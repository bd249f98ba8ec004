package org.touchstone.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.claim.Checking;
import org.touchstone.claim.DiscardReason;
import org.touchstone.claim.ValueView;
import org.touchstone.permission.Action;
import org.touchstone.permission.ClaimState;
import org.touchstone.split.ClaimType;
import org.touchstone.split.Replacement;
import org.touchstone.text.Anchor;

/**
 * A claim as one member sees it.
 *
 * @param state as the asker may know it: in a blind workspace a claim in review looks open before one's own assessment is in
 * @param proposedBy the machine that proposed it; null for a claim that a person made
 * @param segment the index of the segment in which it first stands; null when it stands nowhere
 * @param decision null while it is not decided
 * @param allowed what the asker may do with it now
 */
public record ClaimView(
        String id,
        @Nullable String articleId,
        ClaimState state,
        String gist,
        StatementView statement,
        ClaimType type,
        List<ClaimType> otherTypes,
        Checking checking,
        boolean checkable,
        @Nullable String claimant,
        @Nullable String claimDate,
        List<ValueView> values,
        @Nullable Worth checkWorthiness,
        @Nullable DiscardReason suggestedDiscard,
        boolean main,
        @Nullable Integer segment,
        List<OccurrenceView> occurrences,
        @Nullable Discard discard,
        @Nullable String mergedInto,
        @Nullable String splitFrom,
        @Nullable String proposedBy,
        @Nullable Integer reviewersNeeded,
        @Nullable Verdict decision,
        Mine mine,
        List<Lack> lacks,
        int version,
        Set<Action> allowed) {
    /** The statement in its current wording. */
    public record StatementView(int number, String text, List<Replaced> replacements) {}

    /** Words of the statement that a machine put in the place of the article's. */
    public record Replaced(int start, int end, String original, boolean certain) {
        static Replaced of(Replacement replacement) {
            return new Replaced(
                    replacement.span().start(),
                    replacement.span().end(),
                    replacement.original(),
                    replacement.certain());
        }
    }

    /** How much it deserves a fact-checker's time, from 0 to 1, and why. */
    public record Worth(@Nullable BigDecimal score, List<String> reasons) {}

    /** Where it stands in a revision; start and end are null when it is orphaned. */
    public record OccurrenceView(
            String id,
            int revision,
            @Nullable Integer start,
            @Nullable Integer end,
            String exact,
            String prefix,
            String suffix,
            Anchor.State state) {}

    /** Why it was discarded. */
    public record Discard(
            DiscardReason reason,
            @Nullable String note,
            @Nullable String by) {}

    /** The verdict for the world, in short. */
    public record Verdict(
            String verdict, String origin, @Nullable String correctedValue) {}

    /** What the asker has done about it. */
    public record Mine(boolean submitted, boolean draft) {}

    /** Something that it still lacks, as a code and in words. */
    public record Lack(String code, String text) {}
}
