package org.touchstone.bulk;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.touchstone.date.PartialDate;
import org.touchstone.fetch.CanonicalUrl;
import org.touchstone.intake.NewArticle;
import org.touchstone.page.Page;
import org.touchstone.refusal.Refusal;
import org.touchstone.storedtext.TextOrigin;
import org.touchstone.visit.Visit;

/** What was read out of a page or file, as the article that it would be: nobody looks at each, so what is too long is made shorter. */
final class ReadPage {
    private static final int TITLE = 500;
    private static final int BYLINE = 300;
    private static final int PUBLISHER = 200;

    private ReadPage() {}

    /** @param day on which a feed says that it was published; the page's own date goes before */
    static NewArticle fetched(Visit visit, @Nullable String day, ImportWishes wishes) {
        var page = visit.page();
        return new NewArticle(
                title(page, place(visit.canonicalUrl())),
                shortened(page.byline(), BYLINE),
                shortened(page.publisher(), PUBLISHER),
                visit.canonicalUrl(),
                date(page) == null ? day : date(page),
                page.language(),
                page.text(),
                TextOrigin.FETCHED,
                visit.at(),
                null,
                null,
                wishes.eventId(),
                wishes.grain());
    }

    static NewArticle uploaded(Page page, String fileName, ImportWishes wishes) {
        return new NewArticle(
                title(page, bare(fileName)),
                shortened(page.byline(), BYLINE),
                shortened(page.publisher(), PUBLISHER),
                own(page),
                date(page),
                page.language(),
                page.text(),
                TextOrigin.UPLOADED,
                null,
                null,
                null,
                wishes.eventId(),
                wishes.grain());
    }

    private static String title(Page page, String otherwise) {
        var title = shortened(page.title(), TITLE);
        return title == null ? Shortened.of(otherwise, TITLE) : title;
    }

    private static @Nullable String shortened(@Nullable String words, int most) {
        return words == null || words.isBlank() ? null : Shortened.of(words, most);
    }

    private static @Nullable String date(Page page) {
        var said = page.publishedAt();
        return said != null && PartialDate.isOne(said) ? said : null;
    }

    /** The address that a saved page names as its own; a site's front page is nobody's own. */
    private static @Nullable String own(Page page) {
        try {
            var said = page.canonicalUrl() == null ? null : URI.create(CanonicalUrl.of(page.canonicalUrl()));
            return said == null || "/".equals(said.getRawPath()) && said.getRawQuery() == null ? null : said.toString();
        } catch (Refusal | IllegalArgumentException unreadable) {
            return null;
        }
    }

    /** The last part of an address's path, or its host. */
    private static String place(String address) {
        var uri = URI.create(address);
        var path = Objects.requireNonNullElse(uri.getPath(), "").replaceAll("/+$", "");
        var last = path.substring(path.lastIndexOf('/') + 1);
        return last.isBlank() ? String.valueOf(uri.getHost()) : last;
    }

    /** A file's name without its folders and its ending. */
    private static String bare(String fileName) {
        var name = fileName.substring(fileName.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
