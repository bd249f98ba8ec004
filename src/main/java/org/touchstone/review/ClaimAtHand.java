package org.touchstone.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.permission.ClaimState;

/**
 * What a review needs to know of its claim.
 *
 * @param intake {@code OPEN} for an accepted claim, whatever its reviewers have done since
 * @param rule with the number that the claim asks for, else its article, else the workspace
 */
record ClaimAtHand(
        UUID id,
        String publicId,
        @Nullable String articleId,
        ClaimState intake,
        int statementNumber,
        int version,
        DecisionRule rule) {}
