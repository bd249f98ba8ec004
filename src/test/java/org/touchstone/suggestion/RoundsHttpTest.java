package org.touchstone.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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

    private static <T> T after(java.util.concurrent.Future<T> taking) {
        try {
            return taking.get(10, TimeUnit.SECONDS);
        } catch (Exception waited) {
            throw new AssertionError("the other waited for the first", waited);
        }
    }
}
