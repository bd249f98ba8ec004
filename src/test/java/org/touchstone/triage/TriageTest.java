package org.touchstone.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;
import org.touchstone.Given.Person;
import org.touchstone.GivenArticles;

@QuarkusTest
class TriageTest {
    @Inject
    Given given;

    @Inject
    GivenArticles articles;

    private static ValidatableResponse step(Person person, Object id, Object version, String step, Object body) {
        return person.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(person.at("/claims/" + id + "/" + step))
                .then();
    }

    private static JsonPath taken(Person person, Object id, Object version, String step, Object body) {
        return step(person, id, version, step, body).statusCode(200).extract().jsonPath();
    }

    private GivenArticles.Seen first(Person person) {
        return articles.candidates(person, articles.article(person)).get(0);
    }

    @Test
    void an_accepted_candidate_is_open_and_goes_back_to_what_it_was() {
        var ines = given.admin();
        var candidate = first(ines);
        var accepted = taken(ines, candidate.id(), candidate.version(), "accept", Map.of());
        assertThat(accepted.getString("state")).isEqualTo("OPEN");
        var restored = taken(ines, candidate.id(), accepted.getInt("version"), "restore", Map.of());
        assertThat(restored.getString("state")).isEqualTo("CANDIDATE");
        assertThat(restored.getString("proposedBy")).isEqualTo("splitter");
    }

    @Test
    void an_accepted_claim_that_was_set_aside_comes_back_open_and_then_a_candidate() {
        var ines = given.admin();
        var candidate = first(ines);
        var id = candidate.id();
        int version = taken(ines, id, candidate.version(), "accept", Map.of()).getInt("version");
        version = taken(ines, id, version, "set-aside", Map.of()).getInt("version");
        var open = taken(ines, id, version, "restore", Map.of());
        assertThat(open.getString("state")).isEqualTo("OPEN");
        assertThat(taken(ines, id, open.getInt("version"), "restore", Map.of()).getString("state"))
                .isEqualTo("CANDIDATE");
    }

    @Test
    void a_discard_keeps_its_reason_until_it_is_taken_back() {
        var ines = given.admin();
        var candidate = first(ines);
        var discarded = taken(ines, candidate.id(), candidate.version(), "discard", Map.of("reason", "OPINION"));
        assertThat(discarded.getString("discard.reason")).isEqualTo("OPINION");
        step(ines, candidate.id(), discarded.getInt("version"), "restore", Map.of())
                .body("state", equalTo("CANDIDATE"))
                .body("discard", nullValue());
    }

    @Test
    void a_discard_without_a_reason_is_refused_with_the_field_named() {
        var ines = given.admin();
        var candidate = first(ines);
        step(ines, candidate.id(), candidate.version(), "discard", Map.of())
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
    }

    @Test
    void a_reader_triages_nothing() {
        var ines = given.admin();
        var reader = given.member(ines, "READER");
        var candidate = first(ines);
        step(reader, candidate.id(), candidate.version(), "accept", Map.of()).statusCode(403);
    }

    @Test
    void a_reviewer_cannot_take_back_anothers_discard_and_an_editor_can() {
        var ines = given.admin();
        var amara = given.member(ines, "REVIEWER");
        var jonas = given.member(ines, "REVIEWER");
        var candidate = first(ines);
        int version = taken(amara, candidate.id(), candidate.version(), "discard", Map.of("reason", "OTHER"))
                .getInt("version");
        step(jonas, candidate.id(), version, "restore", Map.of()).statusCode(403);
        step(ines, candidate.id(), version, "restore", Map.of()).statusCode(200);
    }

    @Test
    void a_stale_step_is_refused_with_the_claim_as_it_is() {
        var ines = given.admin();
        var candidate = first(ines);
        taken(ines, candidate.id(), candidate.version(), "accept", Map.of());
        step(ines, candidate.id(), candidate.version(), "discard", Map.of("reason", "OTHER"))
                .statusCode(412)
                .body("current.state", equalTo("OPEN"));
    }

    @Test
    void a_changed_statement_is_a_new_version_of_it() {
        var ines = given.admin();
        var candidate = first(ines);
        var id = candidate.id();
        ines.asks()
                .header("If-Match", "\"" + candidate.version() + "\"")
                .body(Map.of("statement", "The tunnel will cost 480 million crowns.", "gist", "480 million crowns"))
                .patch(ines.at("/claims/" + id))
                .then()
                .statusCode(200)
                .body("statement.number", equalTo(2))
                .body("gist", equalTo("480 million crowns"));
    }

    @Test
    void values_keep_the_digits_that_were_typed() {
        var ines = given.admin();
        var candidate = first(ines);
        var json = ines.asks()
                .header("If-Match", "\"" + candidate.version() + "\"")
                .body("{\"values\":[{\"kind\":\"NUMBER\",\"text\":\"42.70 m\",\"number\":42.70,\"unit\":\"metre\"}]}")
                .patch(ines.at("/claims/" + candidate.id()))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(json).contains("\"number\":42.70");
    }

    @Test
    void words_that_a_person_selects_become_an_open_claim() {
        var ines = given.admin();
        var article = articles.article(ines);
        var claim = articles.claim(ines, article, "seven times");
        assertThat(claim.getString("state")).isEqualTo("OPEN");
        assertThat(claim.getString("occurrences[0].exact")).isEqualTo("seven times");
        assertThat(claim.getString("proposedBy")).isNull();
    }

    @Test
    void moved_ends_say_other_words() {
        var ines = given.admin();
        var article = articles.article(ines);
        var claim = articles.claim(ines, article, "seven times");
        int start = claim.getInt("occurrences[0].start");
        ines.asks()
                .header("If-Match", "\"" + claim.getInt("version") + "\"")
                .body(Map.of("start", start, "end", start + 5))
                .patch(ines.at(
                        "/claims/" + claim.getString("id") + "/occurrences/" + claim.getString("occurrences[0].id")))
                .then()
                .statusCode(200)
                .body("occurrences[0].exact", equalTo("seven"));
    }

    @Test
    void a_split_claim_is_discarded_for_its_parts_and_comes_back_when_that_is_undone() {
        var ines = given.admin();
        var article = articles.article(ines);
        var claim = articles.claim(ines, article, "Work began in March 2021 and was to take four years");
        var id = claim.getString("id");
        int at = claim.getInt("occurrences[0].start") + "Work began in March 2021".length();
        var answer = ines.asks()
                .body(Map.of("version", claim.getInt("version"), "at", at))
                .post(ines.at("/claims/" + id + "/split"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(answer.getString("original.discard.reason")).isEqualTo("SPLIT");
        assertThat(answer.<String>getList("parts.occurrences.flatten().exact"))
                .containsExactly("Work began in March 2021", "and was to take four years");
        var restored = taken(ines, id, answer.getInt("original.version"), "restore", Map.of());
        assertThat(restored.getString("state")).isEqualTo("OPEN");
        List<String> states =
                articles.reading(ines, article).getList("claims.findAll { it.splitFrom == '" + id + "' }.state");
        assertThat(states).containsExactly("DISCARDED", "DISCARDED");
    }

    @Test
    void a_merge_moves_the_occurrences_and_its_undo_moves_them_back() {
        var ines = given.admin();
        var article = articles.article(ines);
        var kept = articles.claim(ines, article, "seven times");
        var gone = articles.claim(ines, article, "four years");
        var merged = ines.asks()
                .body(Map.of(
                        "version",
                        kept.getInt("version"),
                        "other",
                        Map.of("id", gone.getString("id"), "version", gone.getInt("version"))))
                .post(ines.at("/claims/" + kept.getString("id") + "/merge"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(merged.<String>getList("survivor.occurrences.exact")).containsExactly("four years", "seven times");
        assertThat(merged.getString("other.mergedInto")).isEqualTo(kept.getString("id"));
        var restored = taken(ines, gone.getString("id"), merged.getInt("other.version"), "restore", Map.of());
        assertThat(restored.<String>getList("occurrences.exact")).containsExactly("four years");
        ines.asks()
                .get(ines.at("/claims/" + kept.getString("id")))
                .then()
                .body("occurrences.exact", contains("seven times"));
    }

    @Test
    void the_rest_is_set_aside_together_and_fetched_back_together() {
        var ines = given.admin();
        var article = articles.article(ines);
        var versions = new java.util.HashMap<String, Object>();
        articles.candidates(ines, article).forEach(each -> versions.put(each.id(), each.version()));
        var aside = ines.asks()
                .body(Map.of("versions", versions))
                .post(ines.at("/articles/" + article + "/claims/set-aside-rest"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(aside.<String>getList("claims.state")).containsOnly("SET_ASIDE");
        var back = new java.util.HashMap<String, Object>();
        GivenArticles.seen(aside, "claims").forEach(each -> back.put(each.id(), each.version()));
        ines.asks()
                .body(Map.of("versions", back))
                .post(ines.at("/articles/" + article + "/claims/restore-many"))
                .then()
                .statusCode(200);
        assertThat(articles.candidates(ines, article)).hasSameSizeAs(versions.keySet());
    }

    @Test
    void every_step_stands_in_the_log_with_its_state_before_and_after() {
        var ines = given.admin();
        var candidate = first(ines);
        taken(ines, candidate.id(), candidate.version(), "accept", Map.of());
        var rows = given.sql(
                "select verb, before_state, after_state from activity where claim_id = ?1 and verb = 'accepted'",
                candidate.id());
        assertThat(rows).hasSize(1);
        assertThat((String) ((Object[]) rows.get(0))[1]).contains("CANDIDATE");
        assertThat((String) ((Object[]) rows.get(0))[2]).contains("OPEN");
    }
}
