package org.touchstone.article;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.touchstone.date.PartialDate;
import org.touchstone.fetch.CanonicalUrl;
import org.touchstone.refusal.Refusal;
import org.touchstone.wire.MergePatch;

/**
 * What can be said of an article, as somebody found or corrected it.
 *
 * @param publishedAt as precise as it is known: see {@link PartialDate}
 * @param language a BCP 47 tag; {@code und} when nobody knows
 */
public record ArticleDetails(
        String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String publishedAt,
        String language,
        Rights rights,
        @Nullable Integer reviewersNeeded) {
    private static final int MAX_TITLE = 500;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");

    public ArticleDetails {
        title = filled("/title", title, MAX_TITLE);
        byline = brief("/byline", byline, 300);
        publisher = brief("/publisher", publisher, 200);
        url = brief("/url", url, 2000);
        publishedAt = PartialDate.checked("/publishedAt", publishedAt);
        if (language.length() > 35 || !LANGUAGE.matcher(language).matches()) {
            throw Refusal.field(
                    "/language",
                    "This is not a language tag. Write one such as en, de or pt-BR; und for an unknown one.");
        }
        if (reviewersNeeded != null && (reviewersNeeded < 1 || reviewersNeeded > 9)) {
            throw Refusal.field("/reviewersNeeded", "Between 1 and 9 reviewers can be asked for.");
        }
        if (url != null) {
            // Refuses what is not an address of the web.
            var unused = canonical(url);
        }
    }

    /** The address in the one form in which it is compared; null without one. */
    public @Nullable String canonicalUrl() {
        return url == null ? null : canonical(url);
    }

    private static String canonical(String address) {
        try {
            return CanonicalUrl.of(address);
        } catch (Refusal no) {
            throw Refusal.field("/url", String.valueOf(no.getMessage()));
        }
    }

    ArticleDetails changed(MergePatch patch) {
        patch.only("title", "byline", "publisher", "url", "publishedAt", "language", "rights", "reviewersNeeded");
        var draft = new Object() {
            String title = ArticleDetails.this.title;

            @Nullable
            String byline = ArticleDetails.this.byline;

            @Nullable
            String publisher = ArticleDetails.this.publisher;

            @Nullable
            String url = ArticleDetails.this.url;

            @Nullable
            String publishedAt = ArticleDetails.this.publishedAt;

            String language = ArticleDetails.this.language;
            Rights rights = ArticleDetails.this.rights;

            @Nullable
            Integer reviewersNeeded = ArticleDetails.this.reviewersNeeded;
        };
        patch.filled("title", MAX_TITLE, text -> draft.title = text);
        patch.text("byline", 300, text -> draft.byline = text);
        patch.text("publisher", 200, text -> draft.publisher = text);
        patch.text("url", 2000, text -> draft.url = text);
        patch.text("publishedAt", 35, text -> draft.publishedAt = text);
        patch.filled("language", 35, text -> draft.language = text);
        patch.value(
                "rights",
                new com.fasterxml.jackson.core.type.TypeReference<Rights>() {},
                rights -> draft.rights = rights == null ? Rights.NONE : rights);
        patch.number("reviewersNeeded", 1, 9, number -> draft.reviewersNeeded = number);
        return new ArticleDetails(
                draft.title,
                draft.byline,
                draft.publisher,
                draft.url,
                draft.publishedAt,
                draft.language,
                draft.rights,
                draft.reviewersNeeded);
    }

    private static String filled(String pointer, @Nullable String text, int max) {
        var tidy = brief(pointer, text, max);
        if (tidy == null) {
            throw Refusal.field(pointer, "This must not be empty.");
        }
        return tidy;
    }

    private static @Nullable String brief(String pointer, @Nullable String text, int max) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var tidy = text.strip();
        if (tidy.length() > max) {
            throw Refusal.field(pointer, "This may have " + max + " characters at most; it has " + tidy.length() + ".");
        }
        return tidy;
    }
}
