package org.touchstone.review;

import org.jspecify.annotations.Nullable;
import org.touchstone.permission.ClaimState;
import org.touchstone.permission.Work;

/**
 * Where a claim stands with its reviewers, in short, for one member: nothing in it gives away what the member must not know.
 *
 * @param state made of intake and review, as the member may know it
 * @param work whose assessments there are, own before others'
 * @param sealed whether others' work on the claim is kept from the member
 * @param submitted whether the member's own assessment of the claim as it stands is in
 * @param draft whether the member has a draft
 * @param missing how many assessments an undecided claim still needs; null when it is decided or nobody asks for any, and while
 *     it is sealed
 * @param decision null while the claim is not decided
 */
public record Standing(
        ClaimState state,
        Work work,
        boolean sealed,
        boolean submitted,
        boolean draft,
        @Nullable Integer missing,
        @Nullable Verdict decision) {

    /** The decision that holds, in short. */
    public record Verdict(
            String code, Origin origin, @Nullable String correctedValue) {}
}
