package org.touchstone.claim;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.date.PartialDate;
import org.touchstone.refusal.Refusal;
import org.touchstone.split.ClaimType;
import org.touchstone.split.Room;
import org.touchstone.wire.MergePatch;

/**
 * What can be said of a claim apart from its statement and its values.
 *
 * @param gist the claim in at most eight words
 * @param otherTypes types that it also has
 * @param checkable whether it can be checked as such; a prediction or an opinion cannot, that it was said can
 * @param claimant whose claim it is
 * @param claimDate when it was made, as precise as it is known
 */
public record ClaimDescription(
        String gist,
        ClaimType type,
        List<ClaimType> otherTypes,
        Checking checking,
        boolean checkable,
        @Nullable String claimant,
        @Nullable String claimDate,
        @Nullable Integer reviewersNeeded) {

    public ClaimDescription {
        gist = gist.strip();
        if (gist.isEmpty() || words(gist) > Room.GIST_WORDS) {
            throw Refusal.field("/gist", "A gist has one to eight words; this one has " + words(gist) + ".");
        }
        if (gist.length() > Room.GIST) {
            throw Refusal.field(
                    "/gist", "A gist has " + Room.GIST + " characters at most; this one has " + gist.length() + ".");
        }
        if (claimant != null && claimant.length() > Room.CLAIMANT) {
            throw Refusal.field("/claimant", "A claimant has " + Room.CLAIMANT + " characters at most.");
        }
        claimDate = PartialDate.checked("/claimDate", claimDate);
        otherTypes = otherTypes.stream()
                .filter(other -> other != type)
                .distinct()
                .sorted()
                .toList();
    }

    ClaimDescription changed(MergePatch patch) {
        var draft = new Object() {
            String gist = ClaimDescription.this.gist;
            ClaimType type = ClaimDescription.this.type;
            List<ClaimType> otherTypes = ClaimDescription.this.otherTypes;
            Checking checking = ClaimDescription.this.checking;
            boolean checkable = ClaimDescription.this.checkable;

            @Nullable
            String claimant = ClaimDescription.this.claimant;

            @Nullable
            String claimDate = ClaimDescription.this.claimDate;

            @Nullable
            Integer reviewersNeeded = ClaimDescription.this.reviewersNeeded;
        };
        patch.filled("gist", Room.GIST, text -> draft.gist = text);
        patch.choice("type", ClaimType.class, type -> draft.type = type);
        patch.list("otherTypes", new TypeReference<List<ClaimType>>() {}, types -> draft.otherTypes = types);
        patch.choice("checking", Checking.class, checking -> draft.checking = checking);
        patch.flag("checkable", flag -> draft.checkable = flag);
        patch.text("claimant", Room.CLAIMANT, text -> draft.claimant = text);
        patch.text("claimDate", 35, text -> draft.claimDate = text);
        patch.number("reviewersNeeded", 1, 9, number -> draft.reviewersNeeded = number);
        return new ClaimDescription(
                draft.gist,
                draft.type,
                draft.otherTypes,
                draft.checking,
                draft.checkable,
                draft.claimant,
                draft.claimDate,
                draft.reviewersNeeded);
    }

    /** A gist made of the first of these words, for a claim that nobody gave one. */
    public static String gistOf(String words) {
        return Room.gist(words);
    }

    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
