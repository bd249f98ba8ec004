package org.touchstone.publication;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.article.ArticleDetails;

/**
 * What the world sees of an article: a publication, frozen when it was put out.
 *
 * @param number 1 for the first publication of the article, then counting up
 * @param revision the number of the article's revision on which it was checked
 * @param text that revision's words, only where the article's rights allow; never frozen, so that rights can be taken back
 * @param summary what the editor says about it
 * @param licence under which the workspace gives it out
 */
@Schema(name = "PublicPage")
public record PublicPage(
        String id,
        int number,
        Instant firstPublishedAt,
        Instant publishedAt,
        Room workspace,
        About article,
        int revision,
        @Nullable String text,
        List<PublicClaim> claims,
        @Nullable String summary,
        @Nullable String licence) {

    /** Who publishes. */
    @Schema(name = "PublicWorkspace")
    public record Room(String name) {}

    /** What was checked. */
    @Schema(name = "PublicArticle")
    public record About(
            String title,
            @Nullable String byline,
            @Nullable String publisher,
            @Nullable String url,
            @Nullable String publishedAt,
            String language) {
        static About of(ArticleDetails details) {
            return new About(
                    details.title(),
                    details.byline(),
                    details.publisher(),
                    details.url(),
                    details.publishedAt(),
                    details.language());
        }
    }

    PublicPage showing(@Nullable String words) {
        return new PublicPage(
                id,
                number,
                firstPublishedAt,
                publishedAt,
                workspace,
                article,
                revision,
                words,
                claims,
                summary,
                licence);
    }
}
