package org.touchstone.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.Given;
import org.touchstone.Given.Person;
import org.touchstone.GivenArticles;

@QuarkusTest
class ExchangeHttpTest {
    @Inject
    Given given;

    @Inject
    GivenWork work;

    @ParameterizedTest
    @ValueSource(
            strings = {"?format=json", "?format=ndjson", "?format=json&undecided=true", "?format=ndjson&undecided=true"
            })
    void what_is_exported_comes_back_the_same_byte_for_byte_twice_over(String query) {
        var editor = given.admin();
        work.some(editor);
        var first = exported(editor, query);

        var second = given.admin();
        work.bringsIn(second, first);
        var third = given.admin();
        work.bringsIn(third, exported(second, query));

        assertThat(exported(second, query)).isEqualTo(first);
        assertThat(exported(third, query)).isEqualTo(first);
        assertThat(first).contains("🚀 Cafe\u0301 \\\"Ω\\\" opened in שלום", "\"number\":42.70", "Page 1 ✍");
    }

    /** By somebody who sees all: what is sealed in a blind workspace would stay behind. */
    private String exported(Person admin, String query) {
        return work.export(given.member(admin, "ADJUDICATOR"), query);
    }

    @Test
    void places_after_emoji_and_in_writing_from_right_to_left_come_back_on_their_words() throws Exception {
        var editor = given.admin();
        var text =
                "👩‍👩‍👧 הגשר עולה 480 מיליון כתרים, אמרה טובה לונד. 🚀🚀 وصلت سبع سفن يوم الاثنين. Cafe\u0301 opened 🇸🇪.";
        String article = editor.asks()
                .body(Map.of(
                        "title",
                        "גשר 🌉 جسر",
                        "language",
                        "he",
                        "text",
                        text,
                        "rights",
                        Map.of("fullTextShown", true, "fullTextExported", true)))
                .post(editor.at("/articles"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (var marked : List.of("480 מיליון כתרים", "سبع سفن", "Cafe\u0301 opened 🇸🇪")) {
            int start = text.codePointCount(0, text.indexOf(marked));
            work.claim(editor, article, start, start + marked.codePointCount(0, marked.length()), marked + " ✓");
        }

        var bundle = work.export(editor, "?undecided=true");
        var other = given.admin();
        work.bringsIn(other, bundle);

        assertThat(work.export(other, "?undecided=true")).isEqualTo(bundle);
        var reading = other.asks()
                .get(other.at("/articles/" + article + "/reading"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(reading.getString("revision.text")).isEqualTo(text);
        assertThat(reading.getList("claims.findAll { it.state == 'OPEN' }.occurrences.flatten().exact", String.class))
                .containsExactlyInAnyOrder("480 מיליון כתרים", "سبع سفن", "Cafe\u0301 opened 🇸🇪");
        List<Integer> starts = reading.getList("claims.findAll { it.state == 'OPEN' }.occurrences.flatten().start");
        List<Integer> ends = reading.getList("claims.findAll { it.state == 'OPEN' }.occurrences.flatten().end");
        List<String> words = reading.getList("claims.findAll { it.state == 'OPEN' }.occurrences.flatten().exact");
        for (int i = 0; i < words.size(); i++) {
            int from = text.offsetByCodePoints(0, starts.get(i));
            assertThat(text.substring(from, text.offsetByCodePoints(0, ends.get(i))))
                    .isEqualTo(words.get(i));
        }
    }

    @Test
    void what_is_new_in_a_revision_leaves_and_comes_back_and_what_was_decided_stays_so() {
        var editor = given.admin().sets(Map.of("blind", false));
        var made = work.some(editor);
        var path = editor.at("/articles/" + made.article());
        editor.asks()
                .header("If-Match", editor.asks().get(path).header("ETag"))
                .body(Map.of("text", GivenWork.TEXT.replace("42.70", "41.20") + " The council counted 31 guests."))
                .post(path + "/revisions")
                .then()
                .statusCode(200);
        var reading = editor.asks().get(path + "/reading").jsonPath();
        var fresh = "claims.findAll { it.state == 'CANDIDATE' && it.occurrences.every { it.revision == 2 } }";
        assertThat(reading.getList(fresh + ".occurrences.flatten().exact", String.class))
                .contains("The tower is 41.20 metres high", "The council counted 31 guests");
        var decided = "claims.find { it.id == '" + made.decided() + "' }";
        assertThat(reading.getString(decided + ".state")).isEqualTo("DECIDED");
        assertThat(reading.getString(decided + ".statement.text")).isEqualTo("The tower is 42.70 metres high.");
        assertThat(reading.getList(decided + ".occurrences.state")).containsExactly("ANCHORED", "CHANGED");
        for (var claim : GivenArticles.seen(reading, fresh)) {
            editor.asks()
                    .header("If-Match", "\"" + claim.version() + "\"")
                    .post(editor.at("/claims/" + claim.id() + "/accept"))
                    .then()
                    .statusCode(200);
        }

        var bundle = work.export(editor, "?undecided=true");
        var other = given.admin().sets(Map.of("blind", false));
        work.bringsIn(other, bundle);

        assertThat(bundle).contains("The council counted 31 guests");
        assertThat(work.export(other, "?undecided=true")).isEqualTo(bundle);
    }

    @Test
    void the_export_of_one_article_comes_back_too_and_a_second_one_joins_it() {
        var editor = given.admin();
        var one = work.some(editor);
        var two = work.some(editor);
        var bundle = work.export(editor, "?article=" + one.article());
        var other = given.admin();
        work.bringsIn(other, bundle);

        assertThat(work.export(other, "")).isEqualTo(bundle);

        work.bringsIn(other, work.export(editor, "?event=" + two.event()));
        assertThat(work.export(other, "")).isEqualTo(work.export(editor, ""));
    }

    @Test
    void without_the_right_to_leave_texts_stay_and_hashes_go() {
        var editor = given.admin();
        var made = work.some(editor);
        var article = work.article(editor, made.event(), false);
        var claim = work.claim(editor, article, 4, 30, "The tower is 42.70 metres high.");
        var source = work.source(editor, false);
        work.assess(editor, claim, "SUPPORTED", List.of(work.evidence(editor, claim, source, "SUPPORTS")));
        var bundle = work.export(editor, "?article=" + article);

        assertThat(bundle)
                .doesNotContain("since spring")
                .doesNotContain("lies in the harbour office")
                .contains("\"content\":null");

        var other = given.admin();
        work.bringsIn(other, bundle);
        assertThat(work.export(other, "?article=" + article)).isEqualTo(bundle);
    }

    @Test
    void a_bundle_follows_the_published_schema() throws Exception {
        var editor = given.admin();
        var made = work.some(editor);
        editor.asks()
                .body(Map.of("lookedFor", "a second letter", "lookedIn", "the archive", "lookedAt", "2026-11-21"))
                .post(editor.at("/claims/" + made.open() + "/inquiries"))
                .then()
                .statusCode(201);

        assertThat(schemaErrors(work.export(editor, "?undecided=true"))).isEmpty();
        assertThat(schemaErrors("{\"format\":\"touchstone-bundle\"}")).isNotEmpty();
    }

    private static List<String> schemaErrors(String bundle) throws Exception {
        var schema = given().get("/api/v1/schemas/bundle")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var mapper = new ObjectMapper();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(mapper.readTree(schema))
                .validate(mapper.readTree(bundle))
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void decided_claims_leave_and_others_only_when_asked_for() {
        var editor = given.admin();
        var made = work.some(editor);

        assertThat(work.export(editor, "")).contains(made.decided()).doesNotContain(made.open());
        assertThat(work.export(editor, "?undecided=true")).contains(made.decided(), made.open());
    }

    @Test
    void names_leave_only_where_the_workspace_says_so() {
        var editor = given.admin();
        work.some(editor);

        assertThat(work.export(editor, "")).doesNotContain(editor.name());

        editor.sets(Map.of("exportNames", true));
        assertThat(work.export(editor, "")).contains(editor.name());
    }

    @Test
    void a_blind_workspace_keeps_sealed_what_others_found_on_undecided_claims() {
        var editor = given.admin().sets(Map.of("reviewersNeeded", 2));
        var made = work.some(editor);
        var other = given.member(editor, "REVIEWER");
        var adjudicator = given.member(editor, "ADJUDICATOR");

        assertThat(work.export(other, "?undecided=true"))
                .contains(made.decided())
                .doesNotContain("The letter says so.")
                .doesNotContain("Page 1 ✍")
                .doesNotContain(made.source());
        assertThat(work.export(editor, "?undecided=true")).contains("The letter says so.");
        assertThat(work.export(adjudicator, "?undecided=true")).contains("The letter says so.", "Page 1 ✍");
    }

    @Test
    void ones_own_work_stays_ones_own_in_another_workspace_of_the_server() {
        var editor = given.admin().sets(Map.of("reviewersNeeded", 2));
        work.some(editor);
        var bundle = work.export(editor, "?undecided=true");
        var second = given.opens(editor);
        work.bringsIn(second, bundle);

        assertThat(bundle).contains("Page 1 ✍");
        assertThat(work.export(second, "?undecided=true")).isEqualTo(bundle);
    }

    @Test
    void importing_the_same_again_changes_nothing() {
        var editor = given.admin();
        work.some(editor);
        var bundle = work.export(editor, "");

        send(editor, bundle)
                .statusCode(200)
                .body("created.claims", equalTo(0))
                .body("unchanged.claims", equalTo(1))
                .body("unchanged.articles", equalTo(1));
        assertThat(work.export(editor, "")).isEqualTo(bundle);
    }

    @Test
    void what_became_sealed_by_coming_into_a_blind_workspace_is_still_the_same() {
        var open = given.admin().sets(Map.of("blind", false));
        work.some(open);
        var bundle = work.export(open, "?undecided=true");
        var blind = given.admin();
        work.bringsIn(blind, bundle);
        var sealed = work.export(blind, "?undecided=true");

        send(blind, bundle).statusCode(200).body("created.claims", equalTo(0)).body("unchanged.claims", equalTo(2));
        send(blind, sealed).statusCode(200).body("unchanged.claims", equalTo(2));
        send(blind, bundle.replace("Page 1 ✍", "Page 2 ✍"))
                .statusCode(409)
                .body("detail", containsString("The claim "));
        assertThat(sealed).hasSizeLessThan(bundle.length());
    }

    @Test
    void a_bundle_in_which_an_article_is_its_own_source_is_refused() throws Exception {
        var editor = given.admin();
        var made = work.some(editor);
        var bundle = (ObjectNode) new ObjectMapper().readTree(work.export(editor, ""));
        var address = bundle.at("/articles/0/url").textValue();
        for (var source : bundle.withArray("sources")) {
            ((ObjectNode) source).put("url", address).put("canonicalUrl", address);
        }
        var other = given.admin();
        var empty = work.export(other, "");

        send(other, bundle.toString()).statusCode(422).body("detail", containsString(made.decided()));
        assertThat(work.export(other, "")).isEqualTo(empty);
    }

    @Test
    void a_thing_that_is_here_with_other_content_is_a_conflict_that_names_it() {
        var editor = given.admin();
        var made = work.some(editor);
        var bundle = work.export(editor, "");
        var other = given.admin();
        work.bringsIn(other, bundle);

        send(other, bundle.replace("The letter says so.", "The letter hints at it."))
                .statusCode(409)
                .body("detail", containsString("The claim " + made.decided() + " is here already"));
        assertThat(work.export(other, "")).isEqualTo(bundle);
    }

    @Test
    void an_import_that_fails_at_its_end_leaves_nothing_behind() {
        var editor = given.admin();
        work.some(editor);
        var bundle = work.export(editor, "");
        var other = given.admin();
        var empty = work.export(other, "");

        send(other, bundle.replace("\"confidence\":4", "\"confidence\":\"high\""))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/claims/0/assessments/0/confidence"));
        assertThat(work.export(other, "")).isEqualTo(empty);
    }

    @Test
    void a_bundle_that_was_cut_off_is_refused() {
        var editor = given.admin();
        work.some(editor);
        var json = work.export(editor, "");
        var lines = work.export(editor, "?format=ndjson");
        var other = given.admin();

        send(other, json.substring(0, json.length() / 2)).statusCode(400);
        send(other, lines.substring(0, lines.stripTrailing().lastIndexOf('\n') + 1))
                .statusCode(400)
                .body("detail", containsString("its closing line is missing"));
    }

    @Test
    void lines_that_were_changed_on_the_way_are_refused() {
        var editor = given.admin();
        work.some(editor);
        var lines = work.export(editor, "?format=ndjson");

        send(given.admin(), lines.replace("The letter says so.", "The letter says no."))
                .statusCode(422)
                .body("detail", containsString("SHA-256"));
    }

    @Test
    void another_version_of_the_format_is_refused_in_plain_words() {
        var editor = given.admin();
        work.some(editor);
        var bundle = work.export(editor, "");

        send(given.admin(), bundle.replace("\"formatVersion\":1", "\"formatVersion\":7"))
                .statusCode(422)
                .body("detail", containsString("version 7 of the format"));
    }

    @Test
    void a_bundle_without_the_name_of_a_format_is_told_so() {
        for (var bundle : List.of("{\"format\":\"\"}\n", "{ \"format\": \"\"}")) {
            send(given.admin(), bundle)
                    .statusCode(400)
                    .body("detail", containsString("format and formatVersion are missing"));
        }
    }

    @Test
    void a_member_that_nobody_knows_is_refused_rather_than_lost() {
        var editor = given.admin();
        work.some(editor);
        var bundle = work.export(editor, "");

        send(given.admin(), bundle.replace("\"gist\":", "\"mood\":\"gloomy\",\"gist\":"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/claims/0/mood"));
    }

    @Test
    void an_address_that_is_not_of_the_web_is_refused() {
        var editor = given.admin();
        work.some(editor);
        var bundle = work.export(editor, "");

        send(
                        given.admin(),
                        bundle.replace(
                                "\"unreachableAt\":null,\"url\":null",
                                "\"unreachableAt\":null,\"url\":\"javascript:alert(1)\""))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/sources/0/url"));
    }

    @Test
    void words_that_do_not_stand_in_their_text_are_refused() {
        var editor = given.admin();
        work.some(editor);
        var bundle = work.export(editor, "");

        send(given.admin(), bundle.replace("\"exact\":\"tower is", "\"exact\":\"tower was"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/claims/0/occurrences/0/selector/exact"));
        send(given.admin(), bundle.replace("\"exact\":\"42.70 metres\"", "\"exact\":\"43 metres\""))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/claims/0/evidence/0/selector/exact"));
    }

    @Test
    void a_file_cannot_speak_for_a_member() {
        var editor = given.admin();
        var made = work.some(editor);
        var forged = work.export(editor, "").replace(made.decided(), "00000000000000000000000001");

        send(given.member(editor, "EDITOR"), forged)
                .statusCode(400)
                .body("detail", containsString("is a member of this workspace"));
    }

    @Test
    void an_article_that_is_not_there_is_told_before_anything_is_sent() {
        var editor = given.admin();

        editor.asks()
                .get(editor.at("/export?article=00000000000000000000000000"))
                .then()
                .statusCode(404);
        editor.asks().get(editor.at("/export?format=csv")).then().statusCode(400);
    }

    @Test
    void only_editors_import() {
        var admin = given.admin();
        var reviewer = given.member(admin, "REVIEWER");

        send(reviewer, work.export(admin, "")).statusCode(403);
    }

    private static io.restassured.response.ValidatableResponse send(Person person, String bundle) {
        var type = bundle.startsWith("{\"format\"") ? "application/x-ndjson" : "application/json";
        return person.asks()
                .contentType(type)
                .body(bundle.getBytes(StandardCharsets.UTF_8))
                .post(person.at("/import"))
                .then();
    }
}
