package org.touchstone.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.touchstone.article.Articles;
import org.touchstone.refusal.Refusal;
import org.touchstone.workspace.Seat;

/** What members ask of the outside suggester. */
@ApplicationScoped
@Transactional
class Suggestions {
    private final Rounds rounds;
    private final Articles articles;
    private final SuggesterSettings settings;

    Suggestions(Rounds rounds, Articles articles, SuggesterSettings settings) {
        this.rounds = rounds;
        this.articles = articles;
        this.settings = settings;
    }

    SuggestionsView of(Seat seat, String articleId) {
        var article = articles.get(seat.workspace(), articleId);
        var name = settings.url().isPresent() ? settings.name() : null;
        return SuggestionsView.of(name, rounds.latest(article));
    }

    /** Asks about the latest revision; asked again while it waits, it waits on. */
    SuggestionsView ask(Seat seat, String articleId) {
        if (settings.url().isEmpty()) {
            throw Refusal.conflict(
                    "This server has no outside suggester. Whoever runs it can set one up: TOUCHSTONE_SUGGESTER_URL.");
        }
        var article = articles.lock(seat.workspace(), articleId);
        if (articles.latest(article).storedText().content().isEmpty()) {
            throw Refusal.conflict("The words of this article are not here, so nobody can be asked about them.");
        }
        rounds.begin(article, seat.contributor());
        return of(seat, articleId);
    }
}
