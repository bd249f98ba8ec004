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
import org.touchstone.workspace.Contributors;

/** The times that the suggester is asked: a queue in the database, and what became of each. */
@ApplicationScoped
@Transactional
class Rounds {
    /** A round that was taken so often and never answered is not tried again. */
    private static final int MOST_TRIES = 3;

    private static final Duration BEYOND_TIMEOUT = Duration.ofMinutes(2);

    private final RoundRepository repository;
    private final Articles articles;
    private final Contributors contributors;
    private final Activities activities;
    private final SuggesterSettings settings;
    private final Moments moments;
    private final Event<RoundWaits> waits;

    Rounds(
            RoundRepository repository,
            Articles articles,
            Contributors contributors,
            Activities activities,
            SuggesterSettings settings,
            Moments moments,
            Event<RoundWaits> waits) {
        this.repository = repository;
        this.articles = articles;
        this.contributors = contributors;
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
        if (isInNobodysName(round)) {
            return Optional.empty();
        }
        var revision = articles.latest(round.article());
        var text = revision.storedText().content();
        if (text.isEmpty()) {
            fail(round, "The words of this article are not here.");
            return Optional.empty();
        }
        if (round.tries() >= MOST_TRIES) {
            fail(
                    round,
                    "It was asked " + MOST_TRIES
                            + " times, and each time the server was killed or the article got a new"
                            + " revision before the answer was kept. Ask again.");
            return Optional.empty();
        }
        var until = moments.now().plus(settings.timeout()).plus(BEYOND_TIMEOUT);
        round.take(revision.number(), until);
        return Optional.of(
                new Task(round.id(), round.tries(), round.article().details(), text.get(), revision.segments()));
    }

    /** The round if it is still being asked in this turn, kept from others; its article may have been taken away meanwhile. */
    Optional<SuggestionRound> asked(Task task) {
        return repository.lock(task.round()).filter(round -> round.isAskedIn(task.turn()));
    }

    /** Whether nothing may be proposed any more in the name in which it is asked; then the round has failed with the reason. */
    boolean isInNobodysName(SuggestionRound round) {
        var gone = contributors.noLongerEditor(round.contributor());
        gone.ifPresent(why -> fail(round, why + ", so nothing is proposed in that name. An editor can ask again."));
        return gone.isPresent();
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

    /** Lets a round wait again that was taken, and broken off by no fault of the suggester's. */
    void giveBack(Task task) {
        asked(task).ifPresent(SuggestionRound::giveBack);
    }

    void fail(Task task, String why) {
        asked(task).ifPresent(round -> fail(round, why));
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
