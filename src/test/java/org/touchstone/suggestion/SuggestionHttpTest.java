package org.touchstone.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchstone.Given;
import org.touchstone.Given.Person;
import org.touchstone.GivenArticles;

@QuarkusTest
@WithTestResource(value = SuggestionHttpTest.Outside.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class SuggestionHttpTest {
    private static final String NAME = "Desk model";
    private static final CountDownLatch NEVER = new CountDownLatch(1);

    /** Starts a model of ours and tells the server under test of it. */
    public static final class Outside implements QuarkusTestResourceLifecycleManager {
        private @Nullable OutsideModel model;

        @Override
        public Map<String, String> start() {
            model = new OutsideModel();
            return Map.of(
                    "touchstone.suggester.url", model.url().toString(),
                    "touchstone.suggester.name", NAME,
                    "touchstone.suggester.token", "s3cret",
                    "touchstone.suggester.timeout", "2s",
                    "touchstone.suggester.max-bytes", "20000");
        }

        @Override
        public void inject(TestInjector injector) {
            if (model != null) {
                injector.injectIntoFields(model.server(), field -> field.getType() == HttpServer.class);
            }
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

    @Inject
    Rounds rounds;

    @Inject
    EntityManager entities;

    /** Put in by {@link Outside}. */
    private @Nullable HttpServer outside;

    @BeforeEach
    void nothing_is_at_its_address() {
        OutsideModel.forgets(outside());
    }

    @Test
    void after_an_import_its_candidates_stand_in_the_text_under_its_name() throws Exception {
        says("""
                {"name": "our-model 3", "candidates": [
                  {"exact": "maps promised rock", "gist": "maps promised rock", "statement": "The maps promised rock.",
                   "type": "EVENT_OR_PROPERTY", "claimant": "the council", "score": 0.4, "reasons": ["an open question"]},
                  {"exact": "480 crowns"}]}""");
        var editor = given.admin();

        var article = articles.article(editor);
        finish();

        var claim = fromOutside(articles.reading(editor, article)).get(0);
        assertThat(claim)
                .containsEntry("state", "CANDIDATE")
                .containsEntry("gist", "maps promised rock")
                .containsEntry("claimant", "the council")
                .containsEntry("type", "EVENT_OR_PROPERTY")
                .containsEntry("checkWorthiness", Map.of("score", 0.4f, "reasons", List.of("an open question")));
        assertThat(JsonPath.from(editor.asks()
                                .get(editor.at("/claims/" + claim.get("id")))
                                .asString())
                        .getString("occurrences[0].exact"))
                .isEqualTo("maps promised rock");
        latest(editor, article)
                .body("suggester", equalTo(NAME))
                .body("latest.state", equalTo("ANSWERED"))
                .body("latest.proposed", equalTo(1))
                .body("latest.dropped", equalTo(Map.of("NOT_IN_TEXT", 1)))
                .body("latest.askedBy.name", equalTo(editor.name()));
        assertThat(log(editor, article))
                .contains(Map.of(
                        "suggester", NAME, "model", "our-model 3", "proposed", 1, "dropped", Map.of("NOT_IN_TEXT", 1)));
    }

    @Test
    void what_it_left_unsaid_is_read_from_the_words() throws Exception {
        says("{\"candidates\": [{\"exact\": \"480 million crowns, half as much again as planned, engineer\"}]}");
        var editor = given.admin();

        var article = articles.article(editor);
        finish();

        var claim = fromOutside(articles.reading(editor, article)).get(0);
        assertThat(claim)
                .containsEntry("gist", "480 million crowns, half as much again as")
                .containsEntry("claimant", "Quayside Post")
                .containsEntry("claimDate", "2026-09-14");
        assertThat(String.valueOf(claim.get("values"))).contains("480 million crowns", "number=480000000");
    }

    @Test
    void an_import_does_not_wait_for_it() throws Exception {
        var mayAnswer = new CountDownLatch(1);
        does(exchange -> {
            await(mayAnswer);
            OutsideModel.answer(exchange, 200, "{\"candidates\": [{\"exact\": \"maps promised rock\"}]}");
        });
        var editor = given.admin();

        var article = articles.article(editor);

        assertThat(fromOutside(articles.reading(editor, article))).isEmpty();
        assertThat(latest(editor, article).extract().jsonPath().getString("latest.state"))
                .isIn("WAITING", "ASKING");
        mayAnswer.countDown();
        finish();
        assertThat(fromOutside(articles.reading(editor, article))).hasSize(1);
    }

    static Stream<Arguments> misbehaviour() {
        return Stream.of(
                does("slow", "It did not answer in full within 2 seconds. Ask again later.", exchange -> await(NEVER)),
                does("broken", "Its answer is not JSON.", exchange -> OutsideModel.answer(exchange, 200, "{\"cand")),
                does(
                        "faulty",
                        "It answered 500, a fault of its own. Ask again later.",
                        exchange -> OutsideModel.answer(exchange, 500, "<h1>Traceback</h1>")),
                does("huge", "Its answer is larger than 20 kB, which is the most that is read.", exchange -> {
                    OutsideModel.answer(exchange, 200, " ".repeat(30_000));
                }),
                does("away", "It answered 302, a redirect, which is not followed.", exchange -> {
                    exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/");
                    OutsideModel.answer(exchange, 302, "");
                }),
                does("gone", "It broke off or sent what is not HTTP. Ask again later.", exchange -> {}));
    }

    private static Arguments does(String how, String why, HttpHandler handler) {
        return Arguments.of(how, why, handler);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misbehaviour")
    void whatever_it_does_the_import_stands_and_the_record_says_why_nothing_came(
            String how, String why, HttpHandler handler) throws Exception {
        does(handler);
        var editor = given.admin();

        var article = articles.article(editor);
        var candidates = articles.candidates(editor, article).size();
        finish();

        assertThat(articles.candidates(editor, article)).hasSize(candidates).hasSizeGreaterThan(3);
        latest(editor, article)
                .body("latest.state", equalTo("FAILED"))
                .body("latest.proposed", equalTo(0))
                .body("latest.failure", startsWith(why));
        assertThat(log(editor, article).toString()).contains(why).doesNotContain("s3cret", "127.0.0.1");
    }

    @Test
    void hostile_words_are_kept_as_words_and_what_hides_is_dropped() throws Exception {
        says("""
                {"candidates": [
                  {"exact": "clay where the maps promised rock", "statement": "<script>alert(1)</script> & 'or' 1=1 --", "gist": "<img src=x onerror=alert(1)>"},
                  {"exact": "visited the site", "statement": "\\u202eno meaning"},
                  {"exact": "Nobody asked", "statement": "a\\u0000b"}]}""");
        var editor = given.admin();

        var article = articles.article(editor);
        finish();

        var claims = fromOutside(articles.reading(editor, article));
        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).get("gist")).isEqualTo("<img src=x onerror=alert(1)>");
        assertThat(String.valueOf(claims.get(0).get("statement"))).contains("<script>alert(1)</script> & 'or' 1=1 --");
        latest(editor, article).body("latest.dropped", equalTo(Map.of("UNREADABLE", 2)));
    }

    @Test
    void asked_again_it_doubles_nothing_and_what_was_thrown_away_stays_away() throws Exception {
        says("{\"candidates\": [{\"exact\": \"maps promised rock\"}, {\"exact\": \"seven times.\"}]}");
        var editor = given.admin();
        var article = articles.article(editor);
        finish();
        var reading = articles.reading(editor, article);
        var first = fromOutside(reading);
        var thrown = first.get(0);
        editor.asks()
                .header("If-Match", "\"" + thrown.get("version") + "\"")
                .body(Map.of("reason", "NOT_A_CLAIM"))
                .post(editor.at("/claims/" + thrown.get("id") + "/discard"))
                .then()
                .statusCode(200);

        ask(editor, article).statusCode(202).body("latest.state", equalTo("WAITING"));
        finish();

        assertThat(fromOutside(articles.reading(editor, article))).hasSameSizeAs(first);
        latest(editor, article)
                .body("latest.proposed", equalTo(0))
                .body("latest.dropped", equalTo(Map.of("ALREADY_THERE", 2)));
    }

    @Test
    void asked_twice_while_it_thinks_it_is_asked_once() throws Exception {
        var mayAnswer = new CountDownLatch(1);
        var times = new AtomicInteger();
        does(exchange -> {
            times.incrementAndGet();
            await(mayAnswer);
            OutsideModel.answer(exchange, 200, "{\"candidates\": []}");
        });
        var editor = given.admin();
        var article = articles.article(editor);

        ask(editor, article).statusCode(202);
        ask(editor, article).statusCode(202);
        mayAnswer.countDown();
        finish();

        assertThat(times).hasValue(1);
    }

    @Test
    void a_question_that_a_killed_server_left_behind_is_asked_again() throws Exception {
        var editor = given.admin();
        OutsideModel.forgets(outside());
        var article = articles.article(editor);
        finish();
        says("{\"candidates\": [{\"exact\": \"maps promised rock\"}]}");
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update suggestion_round set state = 'ASKING', failure = null, ended_at = null, taken_until = ?1"
                                + " where article_id = (select id from article where public_id = ?2)")
                .setParameter(1, OffsetDateTime.parse("2026-01-01T00:00:00Z"))
                .setParameter(2, article)
                .executeUpdate());

        finish();

        assertThat(fromOutside(articles.reading(editor, article))).hasSize(1);
    }

    @Test
    void about_new_words_that_came_while_it_thought_it_is_asked_anew() throws Exception {
        var isAsked = new CountDownLatch(1);
        var mayAnswer = new CountDownLatch(1);
        does(exchange -> {
            isAsked.countDown();
            await(mayAnswer);
            OutsideModel.answer(exchange, 200, "{\"candidates\": [{\"exact\": \"maps promised rock\"}]}");
        });
        var editor = given.admin();
        var article = articles.article(editor);
        await(isAsked);
        revise(editor, article, "Corrected on Tuesday.\n\n" + GivenArticles.TUNNEL);
        mayAnswer.countDown();
        finish();

        assertThat(words(editor, article)).containsExactly("maps promised rock");
        latest(editor, article).body("latest.state", equalTo("ANSWERED")).body("latest.revision", equalTo(2));
    }

    @Test
    void an_article_that_changes_each_time_while_it_thinks_is_given_up_with_the_reason() throws Exception {
        var editor = given.admin();
        var times = new AtomicInteger();
        var id = new CompletableFuture<String>();
        does(exchange -> {
            revise(editor, id.join(), "Correction " + times.incrementAndGet() + ".\n\n" + GivenArticles.TUNNEL);
            OutsideModel.answer(exchange, 200, "{\"candidates\": [{\"exact\": \"maps promised rock\"}]}");
        });

        var article = articles.article(editor);
        id.complete(article);
        finish();

        assertThat(times).hasValue(3);
        assertThat(fromOutside(articles.reading(editor, article))).isEmpty();
        latest(editor, article)
                .body(
                        "latest.failure",
                        equalTo("It was asked 3 times, and each time the server was killed or the article got a new"
                                + " revision before the answer was kept. Ask again."));
    }

    @Test
    void a_late_answer_about_old_words_does_not_land_on_new_ones_that_another_server_asks_about() throws Exception {
        var isAsked = new CountDownLatch(1);
        var mayAnswer = new CountDownLatch(1);
        does(exchange -> {
            isAsked.countDown();
            await(mayAnswer);
            OutsideModel.answer(exchange, 200, "{\"candidates\": [{\"exact\": \"maps promised rock\"}]}");
        });
        var editor = given.admin();
        var article = articles.article(editor);
        await(isAsked);
        revise(editor, article, "Corrected on Tuesday.\n\n" + GivenArticles.TUNNEL);
        leaseEnds(article);
        assertThat(rounds.take()).isPresent();
        mayAnswer.countDown();
        finish();

        assertThat(fromOutside(articles.reading(editor, article))).isEmpty();
        latest(editor, article).body("latest.state", equalTo("ASKING")).body("latest.revision", equalTo(2));

        leaseEnds(article);
        finish();
        assertThat(words(editor, article)).containsExactly("maps promised rock");
    }

    @Test
    void a_late_failure_ends_no_asking_that_another_server_has_begun() throws Exception {
        var isAsked = new CountDownLatch(1);
        var mayAnswer = new CountDownLatch(1);
        does(exchange -> {
            isAsked.countDown();
            await(mayAnswer);
            OutsideModel.answer(exchange, 500, "");
        });
        var editor = given.admin();
        var article = articles.article(editor);
        await(isAsked);
        leaseEnds(article);
        var other = rounds.take().orElseThrow();
        mayAnswer.countDown();
        finish();

        latest(editor, article).body("latest.state", equalTo("ASKING"));
        rounds.fail(other, "As another server ends it.");
        latest(editor, article).body("latest.failure", equalTo("As another server ends it."));
    }

    @Test
    void nothing_is_kept_in_the_name_of_somebody_who_was_shut_out_while_it_thought() throws Exception {
        var isAsked = new CountDownLatch(1);
        var mayAnswer = new CountDownLatch(1);
        does(exchange -> {
            isAsked.countDown();
            await(mayAnswer);
            OutsideModel.answer(exchange, 200, "{\"candidates\": [{\"exact\": \"maps promised rock\"}]}");
        });
        var admin = given.admin();
        var editor = given.member(admin, "EDITOR");
        var article = articles.article(editor);
        await(isAsked);
        given.shutOut(admin, editor);
        mayAnswer.countDown();
        finish();

        assertThat(fromOutside(articles.reading(admin, article))).isEmpty();
        latest(admin, article)
                .body(
                        "latest.failure",
                        equalTo(editor.name()
                                + " is no longer a member of this workspace, so nothing is proposed in that name."
                                + " An editor can ask again."));
        ask(admin, article).statusCode(202);
        finish();
        assertThat(words(admin, article)).containsExactly("maps promised rock");
    }

    @Test
    void it_is_not_asked_at_all_for_somebody_who_is_no_editor_any_more() throws Exception {
        var isAsked = new CountDownLatch(1);
        var mayAnswer = new CountDownLatch(1);
        var times = new AtomicInteger();
        does(exchange -> {
            times.incrementAndGet();
            isAsked.countDown();
            await(mayAnswer);
            OutsideModel.answer(exchange, 200, "{\"candidates\": []}");
        });
        var admin = given.admin();
        var editor = given.member(admin, "EDITOR");
        articles.article(admin);
        await(isAsked);
        var article = articles.article(editor, "The ferry costs 12 crowns.");
        given.demote(admin, editor);
        mayAnswer.countDown();
        finish();

        assertThat(times).hasValue(1);
        latest(admin, article)
                .body("latest.failure", startsWith(editor.name() + " is no longer an editor of this workspace"));
    }

    @Test
    void an_article_that_was_taken_away_meanwhile_is_nobodys_trouble() throws Exception {
        var isAsked = new CountDownLatch(1);
        var mayAnswer = new CountDownLatch(1);
        does(exchange -> {
            isAsked.countDown();
            await(mayAnswer);
            OutsideModel.answer(exchange, 200, "{\"candidates\": [{\"exact\": \"maps promised rock\"}]}");
        });
        var editor = given.admin();
        var article = articles.article(editor);
        await(isAsked);
        var etag = editor.asks().get(editor.at("/articles/" + article)).header("ETag");
        editor.asks()
                .header("If-Match", etag)
                .delete(editor.at("/articles/" + article))
                .then()
                .statusCode(204);
        mayAnswer.countDown();
        finish();

        editor.asks()
                .get(editor.at("/articles/" + article + "/suggestions"))
                .then()
                .statusCode(404);
        says("{\"candidates\": [{\"exact\": \"maps promised rock\"}]}");
        var next = articles.article(editor);
        finish();
        assertThat(fromOutside(articles.reading(editor, next))).hasSize(1);
    }

    @Test
    void its_name_leaves_with_a_bundle_and_comes_back_the_same_byte_for_byte() throws Exception {
        says("{\"candidates\": [{\"exact\": \"maps promised rock\"}]}");
        var editor = given.admin();
        var article = articles.article(editor);
        finish();
        var claim = fromOutside(articles.reading(editor, article)).get(0);
        editor.asks()
                .header("If-Match", "\"" + claim.get("version") + "\"")
                .post(editor.at("/claims/" + claim.get("id") + "/accept"))
                .then()
                .statusCode(200);
        var bundle = export(editor);

        var other = given.admin();
        other.asks()
                .body(bundle.getBytes(StandardCharsets.UTF_8))
                .post(other.at("/import"))
                .then()
                .statusCode(200);

        assertThat(bundle).contains("\"proposedBy\":\"Desk model\"");
        assertThat(export(other)).isEqualTo(bundle);
    }

    @Test
    void only_editors_ask_and_every_member_sees_what_came_of_it() throws Exception {
        says("{\"candidates\": []}");
        var editor = given.admin();
        var article = articles.article(editor);
        finish();

        ask(given.member(editor, "ADJUDICATOR"), article).statusCode(403);
        latest(given.member(editor, "READER"), article).body("latest.state", equalTo("ANSWERED"));
        given.admin()
                .asks()
                .get(editor.at("/articles/" + article + "/suggestions"))
                .then()
                .statusCode(404);
    }

    private HttpServer outside() {
        return Objects.requireNonNull(outside);
    }

    private void says(String json) {
        does(exchange -> OutsideModel.answer(exchange, 200, json));
    }

    private void does(HttpHandler handler) {
        OutsideModel.does(outside(), handler);
    }

    /** Waits until all that was to be asked by now is asked and kept. */
    private void finish() throws Exception {
        asker.wake().get(60, TimeUnit.SECONDS);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(60, TimeUnit.SECONDS) && latch != NEVER) {
                throw new IllegalStateException("waited for a minute");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static io.restassured.response.ValidatableResponse ask(Person person, String article) {
        return person.asks()
                .post(person.at("/articles/" + article + "/suggestions"))
                .then();
    }

    private static io.restassured.response.ValidatableResponse latest(Person person, String article) {
        return person.asks()
                .get(person.at("/articles/" + article + "/suggestions"))
                .then()
                .statusCode(200);
    }

    private static void revise(Person editor, String article, String text) {
        var etag = editor.asks().get(editor.at("/articles/" + article)).header("ETag");
        editor.asks()
                .header("If-Match", etag)
                .body(Map.of("text", text))
                .post(editor.at("/articles/" + article + "/revisions"))
                .then()
                .statusCode(200);
    }

    /** As if whoever asks about it had taken too long. */
    private void leaseEnds(String article) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update suggestion_round set taken_until = ?1"
                                + " where article_id = (select id from article where public_id = ?2)")
                        .setParameter(1, OffsetDateTime.parse("2026-01-01T00:00:00Z"))
                        .setParameter(2, article)
                        .executeUpdate());
    }

    /** On which words of the latest revision its candidates stand. */
    private List<String> words(Person person, String article) {
        return fromOutside(articles.reading(person, article)).stream()
                .map(claim -> person.asks()
                        .get(person.at("/claims/" + claim.get("id")))
                        .jsonPath()
                        .getString("occurrences[-1].exact"))
                .toList();
    }

    private static List<Map<String, Object>> fromOutside(JsonPath reading) {
        return reading.getList("claims.findAll { it.proposedBy == '" + NAME + "' }");
    }

    private static List<Object> log(Person person, String article) {
        return person.asks()
                .get(person.at("/activities?article=" + article))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.subject.kind == 'article' }.after");
    }

    private static String export(Person person) {
        return person.asks()
                .get(person.at("/export?format=json&undecided=true"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
