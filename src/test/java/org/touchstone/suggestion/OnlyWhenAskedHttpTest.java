package org.touchstone.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;
import org.touchstone.GivenArticles;

/** A suggester that is set, and is not to be told of every article. */
@QuarkusTest
@WithTestResource(value = OnlyWhenAskedHttpTest.Outside.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class OnlyWhenAskedHttpTest {
    /** A model of ours that counts how often it is asked. */
    public static final class Outside implements QuarkusTestResourceLifecycleManager {
        private @Nullable OutsideModel model;
        private final AtomicInteger times = new AtomicInteger();

        @Override
        public Map<String, String> start() {
            model = new OutsideModel();
            OutsideModel.does(model.server(), exchange -> {
                times.incrementAndGet();
                OutsideModel.answer(exchange, 200, "{\"candidates\": [{\"exact\": \"maps promised rock\"}]}");
            });
            return Map.of(
                    "touchstone.suggester.url", model.url().toString(), "touchstone.suggester.at-import", "false");
        }

        @Override
        public void inject(TestInjector injector) {
            injector.injectIntoFields(times, field -> field.getType() == AtomicInteger.class);
        }

        @Override
        public void stop() {
            if (model != null) {
                model.close();
            }
        }
    }

    @Inject
    Given given;

    @Inject
    GivenArticles articles;

    @Inject
    Asker asker;

    /** Put in by {@link Outside}. */
    private @Nullable AtomicInteger times;

    @Test
    void nothing_is_sent_when_an_article_comes_in_and_all_of_it_when_somebody_asks() throws Exception {
        var editor = given.admin();
        var article = articles.article(editor);
        asker.wake().get(60, TimeUnit.SECONDS);
        assertThat(times).hasValue(0);
        editor.asks()
                .get(editor.at("/articles/" + article + "/suggestions"))
                .then()
                .statusCode(200)
                .body("suggester", equalTo("suggester"))
                .body("latest", nullValue());

        editor.asks()
                .post(editor.at("/articles/" + article + "/suggestions"))
                .then()
                .statusCode(202);
        asker.wake().get(60, TimeUnit.SECONDS);

        assertThat(times).hasValue(1);
        assertThat(articles.reading(editor, article)
                        .getList("claims.findAll { it.proposedBy == 'suggester' }.gist", String.class))
                .containsExactly("maps promised rock");
    }
}
