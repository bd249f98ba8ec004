package org.touchstone.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.touchstone.article.ArticleDetails;
import org.touchstone.article.Articles;
import org.touchstone.claim.Claims;
import org.touchstone.event.Events;
import org.touchstone.evidence.OwnAddress;
import org.touchstone.identity.Moments;
import org.touchstone.reading.Reading;
import org.touchstone.refusal.Refusal;
import org.touchstone.split.Split;
import org.touchstone.storedtext.NewText;
import org.touchstone.wire.MergePatch;
import org.touchstone.wire.Versions;
import org.touchstone.workspace.Seat;

/** What editors ask of articles. */
@ApplicationScoped
public class IntakeDesk {
    private final Intakes intakes;
    private final Revising revising;
    private final Articles articles;
    private final Claims claims;
    private final Events events;
    private final OwnAddress ownAddress;
    private final Reading reading;
    private final Moments moments;

    IntakeDesk(
            Intakes intakes,
            Revising revising,
            Articles articles,
            Claims claims,
            Events events,
            OwnAddress ownAddress,
            Reading reading,
            Moments moments) {
        this.intakes = intakes;
        this.revising = revising;
        this.articles = articles;
        this.claims = claims;
        this.events = events;
        this.ownAddress = ownAddress;
        this.reading = reading;
        this.moments = moments;
    }

    /** An article that was read and split and is not kept yet. */
    public record Prepared(NewArticle article, ArticleDetails details, Split split) {}

    /** Brings an article in; returns its public id. Splitting happens before the transaction begins. */
    public String create(Seat seat, NewArticle wanted) {
        return keep(seat, prepare(seat, wanted));
    }

    /** Checks and splits, which takes the time: not for inside a transaction. */
    public Prepared prepare(Seat seat, NewArticle wanted) {
        var tidy = wanted.withText(Intakes.checked(wanted.text()));
        var details =
                tidy.details(Intakes.language(tidy.text()), seat.workspace().licence());
        return new Prepared(tidy, details, intakes.split(tidy.text(), details.language(), details.publishedAt()));
    }

    /** Keeps what was prepared, in the caller's transaction or in one of its own; returns the article's public id. */
    public String keep(Seat seat, Prepared prepared) {
        return intakes.keep(seat, prepared.article(), prepared.details(), prepared.split());
    }

    /** The same of words that are to become a revision of an article that is here: they are read in its language, and as of its day. */
    public Prepared prepareRevision(Seat seat, String id, NewArticle wanted) {
        var tidy = wanted.withText(Intakes.checked(wanted.text()));
        var here = articles.get(seat.workspace(), id).details();
        var details = tidy.details(here.language(), seat.workspace().licence());
        return new Prepared(tidy, details, intakes.split(tidy.text(), here.language(), here.publishedAt()));
    }

    /**
     * Makes what was prepared the next revision of an article, in the caller's transaction or in one of its own; nothing else is changed in
     * it. Empty when its latest revision has these words already, or more recent ones.
     */
    public Optional<Revised> update(Seat seat, String id, Prepared prepared) {
        var text = intakes.newText(prepared.article(), prepared.details());
        var wanted =
                new Revising.Wanted(text, prepared.split(), prepared.article().grain());
        return revising.update(seat, id, wanted);
    }

    /** The address of an article in canonical form; null when it has none. */
    public static @Nullable String address(NewArticle wanted) {
        return wanted.details("und", null).canonicalUrl();
    }

    Revised revise(Seat seat, String id, NewRevision wanted, @Nullable String ifMatch) {
        var tidy = Intakes.checked(wanted.text());
        var details = articles.get(seat.workspace(), id).details();
        var split = intakes.split(tidy, details.language(), details.publishedAt());
        var text = NewText.pasted(tidy, moments.now());
        var revision = new Revising.Wanted(text, split, wanted.grain());
        return revising.revise(seat, id, revision, ifMatch, () -> reading.article(seat, id));
    }

    @Transactional
    void change(Seat seat, String id, MergePatch patch, @Nullable String ifMatch) {
        var article = articles.lock(seat.workspace(), id);
        Versions.check(ifMatch, article.version(), () -> reading.article(seat, id));
        articles.change(article, seat.contributor(), patch);
        if (patch.has("url")) {
            ownAddress.check(article);
        }
    }

    /** Refused by the database's own references once evidence, assessments or publications hang on it. */
    @Transactional
    void delete(Seat seat, String id, @Nullable String ifMatch) {
        var article = articles.lock(seat.workspace(), id);
        Versions.check(ifMatch, article.version(), () -> reading.article(seat, id));
        try {
            claims.deleteOf(article);
            events.forget(article);
            articles.delete(article, seat.contributor());
        } catch (jakarta.persistence.PersistenceException inUse) {
            throw Refusal.conflict(
                    "People have worked on this article's claims, or it was published. Set its claims aside instead; nobody's work is deleted.");
        }
    }
}
