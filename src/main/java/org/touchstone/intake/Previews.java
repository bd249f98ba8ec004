package org.touchstone.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.article.ArticleLine;
import org.touchstone.article.Articles;
import org.touchstone.article.SegmentView;
import org.touchstone.date.PartialDate;
import org.touchstone.fetch.CanonicalUrl;
import org.touchstone.page.Languages;
import org.touchstone.storedtext.TextOrigin;
import org.touchstone.workspace.Seat;

/** Shows what an import would bring in, before anything is kept. */
@ApplicationScoped
class Previews {
    private final Reader reader;
    private final Intakes intakes;
    private final Articles articles;

    Previews(Reader reader, Intakes intakes, Articles articles) {
        this.reader = reader;
        this.intakes = intakes;
        this.articles = articles;
    }

    ArticlePreview preview(Seat seat, Brought brought) {
        var read = reader.read(brought);
        var page = read.page();
        var text = Intakes.lines(page.text());
        var language = page.language() == null ? Intakes.language(text) : page.language();
        var publishedAt = date(PartialDate.checked("/publishedAt", brought.publishedAt()), page.publishedAt());
        var split = intakes.split(text, language, publishedAt);
        var grain = brought.grain() == null ? Grain.ALL : brought.grain();
        var fetch = read.fetch();
        var url = fetch == null ? brought.url() : fetch.url();
        return new ArticlePreview(
                page.title(),
                page.byline(),
                page.publisher(),
                publishedAt,
                language,
                Languages.support(language),
                url,
                text,
                page.medium(),
                origin(brought.medium()),
                page.dropped(),
                split.segments().stream().map(SegmentView::of).toList(),
                split.candidates().stream()
                        .filter(grain::takes)
                        .map(ArticlePreview.Proposed::of)
                        .toList(),
                sameDay(seat, publishedAt),
                alreadyHere(seat, page.canonicalUrl() == null ? url : page.canonicalUrl()),
                fetch == null ? null : new ArticlePreview.Fetched(fetch.at(), fetch.bytes()));
    }

    /** What the asker says goes before what the page says of itself, which may be no date at all. */
    private static @Nullable String date(@Nullable String asked, @Nullable String found) {
        return asked != null || found == null || !PartialDate.isOne(found) ? asked : found;
    }

    private static TextOrigin origin(Brought.Medium medium) {
        return switch (medium) {
            case TEXT, MARKDOWN, HTML -> TextOrigin.PASTED;
            case URL -> TextOrigin.FETCHED;
            case FILE -> TextOrigin.UPLOADED;
        };
    }

    private List<ArticleLine> sameDay(Seat seat, @Nullable String publishedAt) {
        return publishedAt == null || publishedAt.length() < 10
                ? List.of()
                : articles.listOfDay(seat.workspace(), publishedAt.substring(0, 10)).stream()
                        .map(ArticleLine::of)
                        .toList();
    }

    private @Nullable ArticleLine alreadyHere(Seat seat, @Nullable String url) {
        return url == null || url.isBlank()
                ? null
                : articles.findByUrl(seat.workspace(), CanonicalUrl.of(url))
                        .map(ArticleLine::of)
                        .orElse(null);
    }
}
