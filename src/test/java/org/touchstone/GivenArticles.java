package org.touchstone;

import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.touchstone.Given.Person;

/** Makes articles and claims for tests, over HTTP as a client would. */
@ApplicationScoped
public class GivenArticles {
    public static final String TUNNEL = """
            Harbour tunnel will cost half as much again, council hears

            The harbour tunnel will cost 480 million crowns, half as much again as planned, engineer Tove Lund told the council on Monday. Work began in March 2021 and was to take four years.

            “We found clay where the maps promised rock,” Ms Lund said.

            The mayor has visited the site seven times. Nobody asked how long the ferry would run.
            """;

    /** Brings an article in and returns its public id. */
    public String article(Person editor) {
        return article(editor, TUNNEL);
    }

    public String article(Person editor, String text) {
        return editor.asks()
                .body(Map.of(
                        "title",
                        "Harbour tunnel will cost half as much again",
                        "publisher",
                        "Quayside Post",
                        "publishedAt",
                        "2026-09-14",
                        "language",
                        "en",
                        "text",
                        text))
                .post(editor.at("/articles"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public JsonPath reading(Person reader, String article) {
        return reader.asks()
                .get(reader.at("/articles/" + article + "/reading"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A claim that a person marks on the given words; it is open. */
    public JsonPath claim(Person reviewer, String article, String words) {
        String text = reading(reviewer, article).getString("revision.text");
        int at = text.indexOf(words);
        int start = text.codePointCount(0, at);
        int end = start + words.codePointCount(0, words.length());
        return reviewer.asks()
                .body(Map.of("start", start, "end", end))
                .post(reviewer.at("/articles/" + article + "/claims"))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** A claim in the version that was seen. */
    public record Seen(String id, int version) {}

    /** The candidates of an article, in the order of its text. */
    public List<Seen> candidates(Person reader, String article) {
        return seen(reading(reader, article), "claims.findAll { it.state == 'CANDIDATE' }");
    }

    /** The claims at a path of an answer, in the versions that it shows. */
    public static List<Seen> seen(JsonPath answer, String path) {
        List<String> ids = answer.getList(path + ".id");
        List<Integer> versions = answer.getList(path + ".version");
        return java.util.stream.IntStream.range(0, ids.size())
                .mapToObj(i -> new Seen(ids.get(i), versions.get(i)))
                .toList();
    }
}
