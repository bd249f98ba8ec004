package org.touchstone.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.activity.Activities;
import org.touchstone.activity.Done;
import org.touchstone.article.Article;
import org.touchstone.article.Articles;
import org.touchstone.identity.Moments;
import org.touchstone.workspace.Contributor;

/** The times that the suggester is asked: a queue in the database, and what became of each. */
@ApplicationScoped
@Transactional
class Rounds {
    /** A round that killed the server so often is not tried again. */
    private static final int MOST_TRIES = 3;

    private static final Duration BEYOND_TIMEOUT = Duration.ofMinutes(2);

    private final RoundRepository repository;
    private final Articles articles;
    private final Activities activities;
    private final SuggesterSettings settings;
    private final Moments moments;
    private final Event<RoundWaits> waits;

    Rounds(
            RoundRepository repository,
            Articles articles,
            Activities activities,
            SuggesterSettings settings,
            Moments moments,
            Event<RoundWaits> waits) {
        this.repository = repository;
        this.articles = articles;
        this.activities = activities;
        this.settings = settings;
        this.moments = moments;
        this.waits = waits;
    }

    Optional<SuggestionRound> latest(Article article) {
        return repository.latest(article.id());
    }

    /** Lets an article wait for its turn, unless it does so already. Whoever calls has locked the article, or has just made it. */
    void begin(Article article, Contributor by) {
        if (latest(article).filter(round -> !round.state().isOver()).isPresent()) {
            return;
        }
        int revision = articles.latest(article).number();
        repository.persist(new SuggestionRound(article, by, revision, settings.name(), moments.now()));
        waits.fire(new RoundWaits());
    }

    /** Takes the round that has waited longest. Of several servers on one database only one gets it. */
    Optional<Task> take() {
        var next = repository.next(moments.now());
        while (next.isPresent()) {
            var task = task(next.get());
            if (task.isPresent()) {
                return task;
            }
            next = repository.next(moments.now());
        }
        return Optional.empty();
    }

    private Optional<Task> task(SuggestionRound round) {
        var revision = articles.latest(round.article());
        var text = revision.storedText().content();
        if (text.isEmpty()) {
            fail(round, "The words of this article are not here.");
            return Optional.empty();
        }
        if (round.tries() >= MOST_TRIES) {
            fail(round, "The server was stopped " + MOST_TRIES + " times while it asked.");
            return Optional.empty();
        }
        var until = moments.now().plus(settings.timeout()).plus(BEYOND_TIMEOUT);
        round.take(revision.number(), until);
        return Optional.of(new Task(round.id(), round.article().details(), text.get(), revision.segments()));
    }

    /** The round if it is still being asked, kept from others; its article may have been taken away meanwhile. */
    Optional<SuggestionRound> asked(UUID id) {
        return repository.lock(id).filter(round -> round.state() == RoundState.ASKING);
    }

    Optional<Article> articleOf(UUID id) {
        return repository.articleOf(id);
    }

    void answer(SuggestionRound round, @Nullable String model, Sifted sifted) {
        round.answer(sifted.kept().size(), sifted.dropped(), moments.now());
        var told = new LinkedHashMap<String, Object>();
        told.put("suggester", round.suggester());
        if (model != null) {
            told.put("model", model);
        }
        told.put("proposed", sifted.kept().size());
        told.put("dropped", sifted.dropped());
        log(round, "took candidates from outside for", told);
    }

    void fail(UUID id, String why) {
        asked(id).ifPresent(round -> fail(round, why));
    }

    void fail(SuggestionRound round, String why) {
        round.fail(why, moments.now());
        log(round, "got no candidates from outside for", Map.of("suggester", round.suggester(), "failure", why));
    }

    private void log(SuggestionRound round, String verb, Map<String, Object> told) {
        var article = round.article();
        activities.record(Done.by(article.workspace(), round.contributor(), verb, "article", article.publicId())
                .on(article.publicId(), null)
                .to(told));
    }
}
