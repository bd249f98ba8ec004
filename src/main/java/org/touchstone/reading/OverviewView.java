package org.touchstone.reading;

import org.jspecify.annotations.Nullable;

/**
 * A workspace at a glance, for one member.
 *
 * @param claims by state, as far as the asker may know
 * @param next what waits for the asker
 */
public record OverviewView(Count articles, ArticleView.Progress claims, Next next) {
    /** How many there are. */
    public record Count(int total) {}

    /**
     * What waits for one member.
     *
     * @param assess claims that wait for one's own assessment
     * @param triage candidates that nobody has looked at
     * @param notFound quoted passages that are not in their source
     */
    public record Next(
            int assess,
            int triage,
            int notFound,
            @Nullable FirstClaim firstAssess,
            @Nullable FirstArticle firstTriage) {}

    /** The first claim that waits. */
    public record FirstClaim(@Nullable String articleId, String claimId, String gist) {}

    /** The first article with candidates. */
    public record FirstArticle(String articleId, String title, int candidates) {}
}
