package org.touchstone.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.touchstone.article.ArticleDetails;
import org.touchstone.article.Articles;
import org.touchstone.claim.Claims;
import org.touchstone.date.PartialDate;
import org.touchstone.event.Events;
import org.touchstone.identity.Moments;
import org.touchstone.page.Languages;
import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Kind;
import org.touchstone.split.Split;
import org.touchstone.split.SplitRequest;
import org.touchstone.split.Splitter;
import org.touchstone.storedtext.NewText;
import org.touchstone.storedtext.StoredTexts;
import org.touchstone.storedtext.TextOrigin;
import org.touchstone.text.CodePoints;
import org.touchstone.workspace.Seat;

/** Brings articles in: the text, its split and its claims are kept together or not at all. */
@ApplicationScoped
class Intakes {
    private static final int MOST_UNITS = 2_000_000;
    private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);

    private final Articles articles;
    private final Claims claims;
    private final Events events;
    private final StoredTexts texts;
    private final Moments moments;
    private final Event<ArticleBroughtIn> brought;
    private final Splitter splitter = new Splitter();

    Intakes(
            Articles articles,
            Claims claims,
            Events events,
            StoredTexts texts,
            Moments moments,
            Event<ArticleBroughtIn> brought) {
        this.articles = articles;
        this.claims = claims;
        this.events = events;
        this.texts = texts;
        this.moments = moments;
        this.brought = brought;
    }

    /** Splits as an import would, outside a transaction: the work is the machine's, no connection waits for it. */
    Split split(String text, @Nullable String language, @Nullable String publishedAt) {
        return splitter.split(new SplitRequest(text, language, PartialDate.day(publishedAt)));
    }

    static String language(String text) {
        var detected = Languages.detect(text);
        return detected == null ? "und" : detected.language();
    }

    /** Keeps an article with its text and its candidates; returns its public id. */
    @Transactional
    String keep(Seat seat, NewArticle wanted, ArticleDetails details, Split split) {
        var text = wanted.text();
        var by = seat.contributor();
        var stored = texts.keep(seat.workspace(), by, newText(wanted, details));
        var revision = articles.add(seat.workspace(), by, details, stored, split.segments());
        var grain = wanted.grain() == null ? Grain.ALL : wanted.grain();
        var drafts = split.candidates().stream()
                .filter(grain::takes)
                .map(candidate -> Drafts.of(candidate, details))
                .toList();
        var article = revision.article();
        claims.addAll(article, revision, CodePoints.of(text), by, drafts);
        if (wanted.eventId() != null && !wanted.eventId().isBlank()) {
            events.place(seat.workspace(), events.get(seat.workspace(), wanted.eventId()), article, by);
        }
        brought.fire(new ArticleBroughtIn(article, by));
        return article.publicId();
    }

    NewText newText(NewArticle wanted, ArticleDetails details) {
        var at = wanted.obtainedAt() == null
                ? moments.now()
                : wanted.obtainedAt().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
        if (at.isAfter(moments.now().plus(CLOCKS_DIFFER))) {
            throw Refusal.field(
                    "/obtainedAt", "obtainedAt lies in the future. Say when the text was fetched, or leave it out.");
        }
        var origin = wanted.origin() == null ? TextOrigin.PASTED : wanted.origin();
        return new NewText(wanted.text(), origin, "text/plain", details.url(), at);
    }

    /** The text as it would be kept, or a refusal: checked before the splitter is given it. */
    static String checked(String text) {
        var lines = lines(text);
        if (lines.isEmpty()) {
            throw Refusal.field("/text", "There is no text in it. Paste the article's own words.");
        }
        if (lines.length() > MOST_UNITS) {
            throw Refusal.of(
                    Kind.TOO_LARGE,
                    "The text is larger than 2 MB, which is the most that is taken. Bring it in parts.");
        }
        return lines;
    }

    /** Texts are kept with their lines ending in LF, whatever machine they were typed on. */
    static String lines(String text) {
        var unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
