package org.touchstone.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touchstone.Given.Person;
import org.touchstone.job.JobChanged;

/** Begins imports over HTTP, and waits for them. */
@ApplicationScoped
public class GivenImports {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobChanged changed) {
        synchronized (this) {
            notifyAll();
        }
    }

    public static ValidatableResponse addresses(Person editor, List<String> urls) {
        return editor.asks().body(urls).post(editor.at("/imports/addresses")).then();
    }

    public static ValidatableResponse feed(Person editor, String url) {
        return editor.asks()
                .body(Map.of("url", url))
                .post(editor.at("/imports/feed"))
                .then();
    }

    public static ValidatableResponse lines(Person editor, String... lines) {
        return editor.asks()
                .contentType("application/x-ndjson")
                .body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .post(editor.at("/imports/lines"))
                .then();
    }

    /** An article as one line. */
    public static String line(String title, String text) {
        return "{\"title\": \"" + title + "\", \"text\": \"" + text + "\", \"language\": \"en\"}";
    }

    public static String begun(ValidatableResponse answer) {
        return answer.statusCode(201).extract().path("id");
    }

    public static JsonPath get(Person person, String id) {
        return person.asks()
                .get(person.at("/imports/" + id))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The import once it goes on no more by itself. */
    public JsonPath ended(Person person, String id) throws InterruptedException {
        return once(person, id, view -> !List.of("QUEUED", "RUNNING").contains(view.getString("state")));
    }

    /** The import once it is as wanted; it is looked at whenever some job has changed. */
    synchronized JsonPath once(Person person, String id, Predicate<JsonPath> wanted) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        var view = get(person, id);
        while (!wanted.test(view)) {
            assertThat(System.nanoTime()).as("time left for " + view.prettify()).isLessThan(end);
            wait(500);
            view = get(person, id);
        }
        return view;
    }

    /** What became of each item, by its label. */
    static Map<String, String> states(Person person, String id) {
        JsonPath items = items(person, id, "");
        List<String> labels = items.getList("items.label");
        List<String> states = items.getList("items.state");
        return Stream.iterate(0, i -> i + 1)
                .limit(labels.size())
                .collect(Collectors.toMap(labels::get, states::get, (one, other) -> one + ", " + other));
    }

    static JsonPath items(Person person, String id, String query) {
        return person.asks()
                .get(person.at("/imports/" + id + "/items?limit=200" + query))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static List<String> titles(Person person) {
        return person.asks()
                .get(person.at("/articles?limit=200"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.title");
    }
}
