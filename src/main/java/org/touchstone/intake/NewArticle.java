package org.touchstone.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchstone.article.ArticleDetails;
import org.touchstone.article.Rights;
import org.touchstone.storedtext.TextOrigin;

/**
 * An article as somebody brings it in, found and corrected.
 *
 * @param text the article's words; kept as they are but for line ends
 * @param origin how the text came; pasted when it is not said
 * @param obtainedAt when it was fetched; now when it is not said
 * @param language a BCP 47 tag; detected when it is not said
 * @param rights what may be done with the full text; nothing when it is not said
 * @param eventId the event that it reports, if there is one here already
 * @param grain how fine to cut; all assertions when it is not said
 */
public record NewArticle(
        @NotBlank @Size(max = 500) String title,
        @Nullable @Size(max = 300) String byline,
        @Nullable @Size(max = 200) String publisher,
        @Nullable @Size(max = 2000) String url,
        @Nullable @Size(max = 35) String publishedAt,
        @Nullable @Size(max = 35) String language,
        @NotNull String text,
        @Nullable TextOrigin origin,
        @Nullable Instant obtainedAt,
        @Nullable @Valid Rights rights,
        @Nullable @Min(1) @Max(9) Integer reviewersNeeded,
        @Nullable String eventId,
        @Nullable Grain grain) {

    NewArticle withText(String tidy) {
        return new NewArticle(
                title,
                byline,
                publisher,
                url,
                publishedAt,
                language,
                tidy,
                origin,
                obtainedAt,
                rights,
                reviewersNeeded,
                eventId,
                grain);
    }

    ArticleDetails details(String languageFound, @Nullable String licence) {
        var given = rights == null ? Rights.NONE : rights;
        return new ArticleDetails(
                title,
                byline,
                publisher,
                url,
                publishedAt,
                language == null || language.isBlank() ? languageFound : language.strip(),
                new Rights(
                        given.fullTextShown(),
                        given.fullTextExported(),
                        given.licence() == null ? licence : given.licence()),
                reviewersNeeded);
    }
}
