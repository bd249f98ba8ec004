package org.touchstone.activity;

import org.jspecify.annotations.Nullable;

/**
 * Which entries of the log are asked for.
 *
 * @param articleId only those of this article
 * @param claimId only those of this claim
 * @param unsealedFor the contributor whose own work unseals entries; null when the asker sees all
 */
public record ActivityFilter(
        @Nullable String articleId,
        @Nullable String claimId,
        @Nullable Sight unsealedFor) {
    /**
     * What keeps sealed entries from an asker: an HQL condition over {@code a.claimId}, made upstairs where reviews are known, and
     * its one parameter.
     */
    public record Sight(String hql, Object parameter) {}
}
