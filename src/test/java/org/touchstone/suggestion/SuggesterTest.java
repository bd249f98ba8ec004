package org.touchstone.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.article.SegmentView;
import org.touchstone.split.Segment;

class SuggesterTest {
    private static final String SECRET = "s3cret-t0ken";
    private static final Question QUESTION = new Question(
            Question.CONTRACT,
            "Harbour tunnel costs more",
            "en",
            "2026-09-14",
            "The tunnel will cost 480 million crowns.\n\nRelated articles",
            List.of(
                    new SegmentView(0, 40, Segment.Kind.SENTENCE, 0),
                    new SegmentView(42, 58, Segment.Kind.BOILERPLATE, 1)),
            200);

    private final ObjectMapper mapper = new ObjectMapper();
    private OutsideModel model;

    @BeforeEach
    void start() {
        model = new OutsideModel();
    }

    @AfterEach
    void stop() {
        model.close();
    }

    @Test
    void it_is_asked_by_the_contract_with_its_token_and_nothing_else_about_anybody() throws Exception {
        var asked = new AtomicReference<JsonNode>();
        var headers = new Headers();
        does(exchange -> {
            headers.putAll(exchange.getRequestHeaders());
            asked.set(mapper.readTree(exchange.getRequestBody().readAllBytes()));
            OutsideModel.answer(exchange, 200, "{\"name\": \"our-model 2\", \"candidates\": [{\"exact\": \"480\"}]}");
        });

        var answer = suggester(Duration.ofSeconds(10)).ask(QUESTION);

        assertThat(answer.model()).isEqualTo("our-model 2");
        assertThat(answer.candidates()).extracting(JsonNode::toString).containsExactly("{\"exact\":\"480\"}");
        assertThat(asked.get()).isEqualTo(mapper.readTree("""
                {
                  "contract": "touchstone-suggester/1",
                  "title": "Harbour tunnel costs more",
                  "language": "en",
                  "publishedAt": "2026-09-14",
                  "text": "The tunnel will cost 480 million crowns.\\n\\nRelated articles",
                  "segments": [
                    { "start": 0, "end": 40, "kind": "SENTENCE", "paragraph": 0 },
                    { "start": 42, "end": 58, "kind": "BOILERPLATE", "paragraph": 1 }
                  ],
                  "mostCandidates": 200
                }
                """));
        assertThat(headers.get("Authorization")).containsExactly("Bearer " + SECRET);
        assertThat(headers.get("Content-Type")).containsExactly("application/json");
        assertThat(headers).doesNotContainKeys("Cookie", "Referer", "X-CSRF-Token");
    }

    @ParameterizedTest(name = "status {0}")
    @CsvSource(delimiter = '|', textBlock = """
            500 | It answered 500, a fault of its own. Ask again later.
            404 | It answered 404.
            401 | It answered 401, which means that it does not take this server's token.
            413 | It answered 413, which means that the text is too long for it.
            429 | It answered 429, which means that it is asked too often. Ask again later.
            204 | It answered 204.
            """)
    void any_status_but_200_is_a_failure_that_says_so(int status, String why) {
        does(exchange -> OutsideModel.answer(exchange, status, ""));

        assertThat(failure()).isEqualTo(why);
    }

    @Test
    void a_redirect_is_not_followed() {
        var arrivals = new AtomicInteger();
        model.server().createContext("/elsewhere", exchange -> {
            arrivals.incrementAndGet();
            OutsideModel.answer(exchange, 200, "{\"candidates\": []}");
        });
        does(exchange -> {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            OutsideModel.answer(exchange, 307, "");
        });

        assertThat(failure())
                .isEqualTo(
                        "It answered 307, a redirect, which is not followed. Its address has to be the one where it answers.");
        assertThat(arrivals).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"candidates\": [", "I think that there are three claims.", "<html></html>"})
    void what_is_no_json_is_a_failure(String body) {
        does(exchange -> OutsideModel.answer(exchange, 200, body));

        assertThat(failure()).startsWith("Its answer is not ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "null", "7", "{\"candidates\": {}}", "{\"candidates\": \"none\"}"})
    void json_of_another_shape_is_a_failure(String body) {
        does(exchange -> OutsideModel.answer(exchange, 200, body));

        assertThat(failure())
                .isEqualTo("Its answer is not what the contract asks for: a JSON object with a list named candidates.");
    }

    @Test
    void json_that_is_nested_without_end_is_a_failure() {
        does(exchange -> OutsideModel.answer(exchange, 200, "{\"candidates\": " + "[".repeat(40_000)));

        assertThat(failure()).isEqualTo("Its answer is not JSON.");
    }

    @Test
    void an_answer_is_read_no_further_than_the_limit() {
        does(exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, 0);
            var chunk = " ".repeat(10_000).getBytes(StandardCharsets.UTF_8);
            try (var out = exchange.getResponseBody()) {
                for (int i = 0; i < 100_000; i++) {
                    out.write(chunk);
                }
            } catch (IOException brokenOff) {
                // as it should be: a gigabyte was on its way
            }
        });

        assertThat(failure()).isEqualTo("Its answer is larger than 50 kB, which is the most that is read.");
    }

    @Test
    void an_answer_that_never_comes_is_given_up() {
        var over = new CountDownLatch(1);
        does(exchange -> wait(over));

        assertThat(failure(Duration.ofMillis(300)))
                .isEqualTo("It did not answer in full within 300 ms. Ask again later.");
        over.countDown();
    }

    @Test
    void an_answer_that_begins_and_does_not_end_is_given_up_as_well() {
        var over = new CountDownLatch(1);
        does(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            wait(over);
        });

        assertThat(failure(Duration.ofMillis(300)))
                .isEqualTo("It did not answer in full within 300 ms. Ask again later.");
        over.countDown();
    }

    @Test
    void once_it_was_stopped_whoever_asks_waits_for_no_answer() {
        var over = new CountDownLatch(1);
        does(exchange -> wait(over));
        var suggester = suggester(Duration.ofSeconds(5));
        suggester.stop();

        assertThatThrownBy(() -> suggester.ask(QUESTION)).isInstanceOf(CancellationException.class);
        over.countDown();
    }

    @Test
    void nobody_at_the_address_is_a_failure() {
        model.close();

        assertThat(failure()).isEqualTo("It takes no connection. Ask again later.");
    }

    @Test
    void a_connection_that_breaks_is_a_failure() {
        does(exchange -> {
            exchange.sendResponseHeaders(200, 500);
            exchange.getResponseBody().write('{');
        });

        assertThat(failure()).isEqualTo("It broke off or sent what is not HTTP. Ask again later.");
    }

    private void does(HttpHandler handler) {
        OutsideModel.does(model.server(), handler);
    }

    static void wait(CountDownLatch over) {
        try {
            over.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Suggester suggester(Duration timeout) {
        var settings = Settings.at(model.url().toString()).withToken(SECRET).within(timeout);
        return new Suggester(model.url(), settings, mapper);
    }

    private String failure() {
        return failure(Duration.ofSeconds(20));
    }

    /** Why it failed; never with the address or the token in it. */
    private String failure(Duration timeout) {
        var failed = catchThrowableOfType(
                SuggesterFailed.class, () -> suggester(timeout).ask(QUESTION));
        assertThat(failed).hasMessageNotContaining(SECRET).hasMessageNotContaining("127.0.0.1");
        return failed.why();
    }
}
