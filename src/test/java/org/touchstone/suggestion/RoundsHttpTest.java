package org.touchstone.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;
import org.touchstone.Given.Person;
import org.touchstone.GivenArticles;
import org.touchstone.article.Article;
import org.touchstone.workspace.Contributor;

/** The queue of what is to be asked, as several servers on one database see it; no suggester is set, so nobody else takes from it. */
@QuarkusTest
class RoundsHttpTest {
    @Inject
    Given given;

    @Inject
    GivenArticles articles;

    @Inject
    Rounds rounds;

    @Inject
    Proposing proposing;

    @Inject
    ObjectMapper mapper;

    @Inject
    EntityManager entities;

    private void waits(Person editor, String id) {
        QuarkusTransaction.requiringNew().run(() -> {
            var article = entities.createQuery("from Article a where a.publicId = :id", Article.class)
                    .setParameter("id", id)
                    .getSingleResult();
            var by = entities.createQuery("from Contributor c where c.name = :name", Contributor.class)
                    .setParameter("name", editor.name())
                    .getSingleResult();
            rounds.begin(article, by);
        });
    }

    @Test
    void two_that_take_at_once_take_two_and_neither_waits() throws Exception {
        var editor = given.admin();
        waits(editor, articles.article(editor));
        waits(editor, articles.article(editor));
        var threads = Executors.newSingleThreadExecutor();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                var first = rounds.take().orElseThrow();
                var second = after(threads.submit(() -> rounds.take().orElseThrow()));

                assertThat(second.round()).isNotEqualTo(first.round());
                threads.execute(() -> rounds.fail(second, "Nobody is there."));
                rounds.fail(first, "Nobody is there.");
            });
        } finally {
            threads.shutdown();
            assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** How often each of the editor's rounds was taken, by its state. */
    private List<String> rounds(Person editor) {
        return entities.createQuery("from SuggestionRound r where r.contributor.name = :name", SuggestionRound.class)
                .setParameter("name", editor.name())
                .getResultStream()
                .map(round -> round.state() + " after " + round.tries())
                .toList();
    }

    private void end(Person editor) {
        QuarkusTransaction.requiringNew().run(() -> entities.createQuery(
                        "from SuggestionRound r where r.contributor.name = :name", SuggestionRound.class)
                .setParameter("name", editor.name())
                .getResultStream()
                .forEach(round -> rounds.fail(round, "Nobody is there.")));
    }

    @Test
    void a_server_that_stops_takes_nothing_more_and_gives_back_what_it_was_asking() throws Exception {
        var editor = given.admin();
        waits(editor, articles.article(editor));
        waits(editor, articles.article(editor));
        var asked = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        try (var model = new OutsideModel()) {
            OutsideModel.does(model.server(), exchange -> {
                asked.countDown();
                SuggesterTest.wait(over);
            });
            var asker = new Asker(Settings.at(model.url().toString()), rounds, proposing, mapper);
            asker.start(new StartupEvent());
            assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();

            asker.stop(new ShutdownEvent());

            assertThat(rounds(editor)).containsExactly("WAITING after 0", "WAITING after 0");
        } finally {
            over.countDown();
            end(editor);
        }
    }

    private static <T> T after(java.util.concurrent.Future<T> taking) {
        try {
            return taking.get(10, TimeUnit.SECONDS);
        } catch (Exception waited) {
            throw new AssertionError("the other waited for the first", waited);
        }
    }
}
