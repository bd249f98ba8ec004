package org.touchstone.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.touchstone.Given.Person;

/** A workspace in which something was done, made over HTTP as people do it. */
@ApplicationScoped
public class GivenWork {
    /** Emoji, combining marks, right-to-left, quotes: whatever must come back as it was. */
    static final String TEXT = "The tower is 42.70 metres high, the operator said. 🚀 Cafe\u0301 \"Ω\" opened in שלום. "
            + "Seven trips abroad were made since spring.";

    /** What was made, by public id. */
    record Made(String article, String event, String decided, String open, String source, String evidence) {}

    Made some(Person editor) {
        String event = editor.asks()
                .body(Map.of("name", "Opening day 🎉"))
                .post(editor.at("/events"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var article = article(editor, event, true);
        var decided = claim(editor, article, 4, 30, "The tower is 42.70 metres high.");
        var open = claim(editor, article, 84, 102, "Seven trips abroad were made since spring.");
        values(editor, decided);
        var source = source(editor, true);
        var evidence = evidence(editor, decided, source, "SUPPORTS");
        evidence(editor, open, source, "REFUTES");
        assess(editor, decided, "SUPPORTED", List.of(evidence));
        return new Made(article, event, decided, open, source, evidence);
    }

    String article(Person editor, String event, boolean exported) {
        return editor.asks()
                .body(Map.of(
                        "title",
                        "A tower opens",
                        "publisher",
                        "The Example Courier",
                        "url",
                        "https://courier.example/tower-" + System.nanoTime(),
                        "publishedAt",
                        "2026-11-20",
                        "language",
                        "en",
                        "text",
                        TEXT,
                        "rights",
                        Map.of("fullTextShown", false, "fullTextExported", exported, "licence", "CC BY 4.0"),
                        "eventId",
                        event,
                        "grain",
                        "ALL"))
                .post(editor.at("/articles"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String claim(Person person, String article, int start, int end, String statement) {
        return person.asks()
                .body(Map.of("start", start, "end", end, "statement", statement))
                .post(person.at("/articles/" + article + "/claims"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    void values(Person person, String claim) {
        var etag = person.asks()
                .get(person.at("/claims/" + claim))
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        person.asks()
                .header("If-Match", etag)
                .body(
                        "{\"values\": [{\"kind\": \"NUMBER\", \"text\": \"42.70 metres\", \"number\": 42.70, \"unit\": \"metre\"}]}")
                .patch(person.at("/claims/" + claim))
                .then()
                .statusCode(200);
    }

    String source(Person person, boolean exported) {
        return person.asks()
                .body(Map.of(
                        "title",
                        "Letter of the operator",
                        "medium",
                        "LETTER",
                        "text",
                        "We measured it: 42.70 metres. ✅ שלום. The log book of the surveyors lies in the harbour office.",
                        "rightsExported",
                        exported))
                .post(person.at("/sources"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String evidence(Person person, String claim, String source, String stance) {
        return person.asks()
                .body(Map.of("sourceId", source, "stance", stance, "quote", "42.70 metres", "note", "Page 1 ✍"))
                .post(person.at("/claims/" + claim + "/evidence"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    void assess(Person person, String claim, String verdict, List<String> evidence) {
        person.asks()
                .body(Map.of(
                        "verdict",
                        verdict,
                        "confidence",
                        4,
                        "justification",
                        "The letter says so.",
                        "asOf",
                        "2026-11-20",
                        "evidence",
                        evidence))
                .post(person.at("/claims/" + claim + "/assessments"))
                .then()
                .statusCode(201);
    }

    String export(Person person, String query) {
        return person.asks()
                .get(person.at("/export" + query))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    void bringsIn(Person person, String bundle) {
        var type = bundle.startsWith("{\"format\"") ? "application/x-ndjson" : "application/json";
        var answer = person.asks()
                .contentType(type)
                .body(bundle.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(person.at("/import"));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }
}
