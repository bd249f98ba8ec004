package org.touchstone.article;

import org.jspecify.annotations.Nullable;

/** An article in one line of a list. */
public record ArticleLine(
        String id,
        String title,
        @Nullable String publisher,
        @Nullable String publishedAt) {
    public static ArticleLine of(Article article) {
        return new ArticleLine(article.publicId(), article.title(), article.publisher(), article.publishedAt());
    }
}
