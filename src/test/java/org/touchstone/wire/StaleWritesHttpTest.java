package org.touchstone.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchstone.FetchedSite;
import org.touchstone.Given;
import org.touchstone.Given.Person;
import org.touchstone.GivenArticles;
import org.touchstone.bulk.GivenImports;

/** Whatever the contract lets people change names the version that they saw, one operation after the other. */
@QuarkusTest
class StaleWritesHttpTest {
    private static final Path CONTRACT = Path.of("docs", "openapi.yaml");

    /** What changes or ends a thing that has no version: a password names the one before, and what is gone or placed is so at once. */
    private static final Set<String> WITHOUT_A_VERSION =
            Set.of("changePassword", "logOut", "revokeToken", "revokeInvitation", "placeArticle", "removeArticle");

    private static final Map<String, Object> JUDGEMENT =
            Map.of("verdict", "NOT_CHECKABLE", "confidence", 4, "justification", "Nothing on paper could show it.");

    /** Something that can be changed, by whom, where in their workspace, and into what. */
    private record Thing(Person by, String path, @Nullable Object change) {}

    @Inject
    Given given;

    @Inject
    GivenArticles articles;

    @Inject
    GivenImports imports;

    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (var each : open) {
            each.close();
        }
    }

    private Map<String, Callable<Thing>> makers() {
        var made = new TreeMap<String, Callable<Thing>>();
        made.put("changeWorkspace", () -> new Thing(given.admin(), "", Map.of("name", "Another room")));
        made.put("changeScale", this::scale);
        made.put("changeMember", () -> member(Map.of("role", "REVIEWER")));
        made.put("removeMember", () -> member(null));
        made.put("changeArticle", () -> article("", Map.of("title", "Another title")));
        made.put("deleteArticle", () -> article("", null));
        made.put("reviseArticle", () -> article("/revisions", Map.of("text", "Other words, 12 of them.")));
        made.put("changeEvent", () -> posted("/events", Map.of("name", "Summit"), Map.of("name", "Another")));
        made.put("deleteEvent", () -> posted("/events", Map.of("name", "Summit"), null));
        made.put("changeSource", () -> posted("/sources", letter(), Map.of("title", "Another letter")));
        made.put("changeClaim", () -> claim("", Map.of("statement", "The mayor has seen the site seven times.")));
        made.put("moveOccurrence", this::occurrence);
        made.put("acceptClaim", () -> candidate("/accept", null));
        made.put("discardClaim", () -> candidate("/discard", Map.of("reason", "NOT_A_CLAIM")));
        made.put("setClaimAside", () -> candidate("/set-aside", null));
        made.put("restoreClaim", this::discarded);
        made.put("changeEvidence", () -> evidence(Map.of("note", "Page 2")));
        made.put("deleteEvidence", () -> evidence(null));
        made.put("deleteInquiry", this::inquiry);
        made.put("saveDraft", () -> draft("/assessments/mine", JUDGEMENT));
        made.put("discardDraft", () -> draft("/assessments/mine", null));
        made.put("submitDraft", () -> draft("/assessments/mine/submit", null));
        made.put("assess", () -> draft("/assessments", JUDGEMENT));
        made.put("adjudicateClaim", this::dispute);
        made.put("reopenClaim", this::decided);
        made.put("cancelImport", this::running);
        made.put("resumeImport", () -> stopped("/resume"));
        made.put("retryImport", this::failed);
        made.put("deleteImport", () -> stopped(""));
        return made;
    }

    static Stream<Arguments> versioned() throws IOException {
        return operations().filter(operation -> namesVersion(operation.said())).map(Operation::arguments);
    }

    private record Operation(String method, String path, JsonNode said) {
        String id() {
            return said.path("operationId").asText();
        }

        Arguments arguments() {
            return Arguments.of(id(), method, path);
        }
    }

    private static Stream<Operation> operations() throws IOException {
        var all = new ArrayList<Operation>();
        new YAMLMapper().readTree(CONTRACT.toFile()).path("paths").fields().forEachRemaining(path -> path.getValue()
                .fields()
                .forEachRemaining(method -> all.add(
                        new Operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()))));
        return all.stream();
    }

    private static boolean namesVersion(JsonNode operation) {
        for (var parameter : operation.path("parameters")) {
            if (parameter.path("name").asText().equals("If-Match")) {
                return true;
            }
        }
        return false;
    }

    @Test
    void whatever_changes_or_ends_something_takes_a_version_or_is_known_to_have_none() throws IOException {
        assertThat(operations()
                        .filter(operation -> Set.of("PUT", "PATCH", "DELETE").contains(operation.method()))
                        .filter(operation -> !namesVersion(operation.said()))
                        .map(Operation::id))
                .containsExactlyInAnyOrderElementsOf(WITHOUT_A_VERSION);
        assertThat(makers().keySet())
                .containsExactlyInAnyOrderElementsOf(operations()
                        .filter(operation -> namesVersion(operation.said()))
                        .map(Operation::id)
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("versioned")
    void a_change_without_a_version_or_with_another_is_refused_and_one_with_the_right_version_is_made(
            String operation, String method, String path) throws Exception {
        var thing = Objects.requireNonNull(
                        makers().get(operation), "nobody says how to make what " + operation + " changes")
                .call();
        assertThat(thing.by().at(thing.path())).as("where it is").matches(path.replaceAll("\\{[^}]+}", "[^/]+"));

        var bare = send(method, thing, null);
        var stale = send(method, thing, "\"4711\"");
        var right = send(method, thing, "\"" + version(stale.jsonPath(), thing) + "\"");

        assertThat(bare.statusCode()).as(bare.asString()).isEqualTo(428);
        assertThat(bare.contentType()).isEqualTo("application/problem+json");
        assertThat(stale.statusCode()).as(stale.asString()).isEqualTo(412);
        assertThat(stale.contentType()).isEqualTo("application/problem+json");
        assertThat(right.statusCode()).as(right.asString()).isBetween(200, 204);
    }

    /** As the refusal tells it; a review has none of its own and goes by its claim's. */
    private static int version(JsonPath stale, Thing thing) {
        Integer named = stale.get("current.version");
        return named != null ? named : versionOfClaim(thing);
    }

    private static int versionOfClaim(Thing thing) {
        var claim = thing.path().substring(0, thing.path().lastIndexOf('/'));
        return thing.by().asks().get(thing.by().at(claim)).jsonPath().getInt("version");
    }

    private static Response send(String method, Thing thing, @Nullable String ifMatch) {
        var request = thing.by().asks();
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (thing.change() != null) {
            request.body(thing.change());
        }
        return request.request(method, thing.by().at(thing.path()));
    }

    private static Map<String, Object> letter() {
        return Map.of("title", "A letter", "medium", "LETTER");
    }

    private static JsonPath made(Person by, String path, Object wanted) {
        return by.asks()
                .body(wanted)
                .post(by.at(path))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private Thing posted(String path, Object wanted, @Nullable Object change) {
        var ines = given.admin();
        return new Thing(ines, path + "/" + made(ines, path, wanted).getString("id"), change);
    }

    private Thing scale() {
        var ines = given.admin();
        var verdicts = ines.asks().get(ines.at("")).jsonPath().getList("scale.verdicts");
        return new Thing(ines, "/scale", Map.of("verdicts", verdicts));
    }

    private Thing member(@Nullable Object change) {
        var ines = given.admin();
        var other = given.member(ines, "EDITOR");
        var members = ines.asks().get(ines.at("/members")).jsonPath();
        return new Thing(
                ines,
                "/members/" + members.getString("items.find { it.name == '" + other.name() + "' }.contributorId"),
                change);
    }

    private Thing article(String rest, @Nullable Object change) {
        var ines = given.admin();
        return new Thing(ines, "/articles/" + articles.article(ines) + rest, change);
    }

    private JsonPath claim(Person by) {
        return articles.claim(by, articles.article(by), "seven times");
    }

    private Thing claim(String rest, @Nullable Object change) {
        var ines = given.admin();
        return new Thing(ines, "/claims/" + claim(ines).getString("id") + rest, change);
    }

    private Thing occurrence() {
        var ines = given.admin();
        var claim = claim(ines);
        int start = claim.getInt("occurrences[0].start");
        return new Thing(
                ines,
                "/claims/" + claim.getString("id") + "/occurrences/" + claim.getString("occurrences[0].id"),
                Map.of("start", start, "end", start + 5));
    }

    private Thing candidate(String rest, @Nullable Object change) {
        var ines = given.admin();
        var first = articles.candidates(ines, articles.article(ines)).get(0);
        return new Thing(ines, "/claims/" + first.id() + rest, change);
    }

    private Thing discarded() {
        var candidate = candidate("", Map.of("reason", "NOT_A_CLAIM"));
        var version =
                candidate.by().asks().get(candidate.by().at(candidate.path())).header("ETag");
        send("POST", new Thing(candidate.by(), candidate.path() + "/discard", candidate.change()), version)
                .then()
                .statusCode(200);
        return new Thing(candidate.by(), candidate.path() + "/restore", Map.of());
    }

    private Thing evidence(@Nullable Object change) {
        var ines = given.admin();
        var path = "/claims/" + claim(ines).getString("id") + "/evidence";
        var source = made(ines, "/sources", letter()).getString("id");
        var evidence = made(ines, path, Map.of("sourceId", source, "stance", "SUPPORTS"));
        return new Thing(ines, path + "/" + evidence.getString("id"), change);
    }

    private Thing inquiry() {
        var ines = given.admin();
        var path = "/claims/" + claim(ines).getString("id") + "/inquiries";
        var wanted = Map.of("lookedFor", "a count", "lookedIn", "the port register", "lookedAt", "2026-11-21");
        return new Thing(ines, path + "/" + made(ines, path, wanted).getString("id"), null);
    }

    private Thing draft(String rest, @Nullable Object change) {
        var ines = given.admin();
        var path = "/claims/" + claim(ines).getString("id");
        ines.asks()
                .body(JUDGEMENT)
                .put(ines.at(path + "/assessments/mine"))
                .then()
                .statusCode(200);
        return new Thing(ines, path + rest, change);
    }

    private Thing dispute() {
        var ines = given.admin().sets(Map.of("reviewersNeeded", 2));
        var path = "/claims/" + claim(ines).getString("id");
        for (var verdict : List.of("NOT_CHECKABLE", "TOO_VAGUE")) {
            made(
                    given.member(ines, "REVIEWER"),
                    path + "/assessments",
                    Map.of("verdict", verdict, "confidence", 3, "justification", "So it seems."));
        }
        return new Thing(
                ines, path + "/adjudicate", Map.of("verdict", "TOO_VAGUE", "justification", "Nobody says which."));
    }

    private Thing decided() {
        var ines = given.admin();
        var path = "/claims/" + claim(ines).getString("id");
        made(ines, path + "/assessments", JUDGEMENT);
        return new Thing(ines, path + "/reopen", Map.of("reason", "A paper was found."));
    }

    private Thing running() throws InterruptedException {
        var ines = given.admin();
        var site = FetchedSite.open();
        open.add(site);
        var gate = site.gate("/feed");
        open.add(0, gate::open);
        var id = GivenImports.begun(GivenImports.feed(ines, site.url("/feed")));
        gate.awaitGuest();
        return new Thing(ines, "/imports/" + id + "/cancel", null);
    }

    /** The server fetches nothing from a private address. */
    private Thing stopped(String rest) throws InterruptedException {
        var ines = given.admin();
        var id = GivenImports.begun(GivenImports.feed(ines, "http://10.0.0.7/feed"));
        imports.ended(ines, id);
        // Of one workspace one import runs at a time: once another has ended, nobody has this one in hand any more.
        imports.ended(ines, GivenImports.begun(GivenImports.lines(ines, "{\"title\": \"Torn")));
        return new Thing(ines, "/imports/" + id + rest, null);
    }

    private Thing failed() throws InterruptedException {
        var ines = given.admin();
        var id = GivenImports.begun(GivenImports.lines(ines, "{\"title\": \"Torn"));
        imports.ended(ines, id);
        return new Thing(ines, "/imports/" + id + "/retry", null);
    }
}
