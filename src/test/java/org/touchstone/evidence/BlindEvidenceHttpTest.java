package org.touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;
import org.touchstone.Given.Person;

/** What a blind workspace keeps of evidence from whoever's own assessment is not in. */
@QuarkusTest
class BlindEvidenceHttpTest {
    @Inject
    Given given;

    @Inject
    GivenClaims claims;

    private Person ines;
    private Person bo;
    private String claim;

    @BeforeEach
    void a_claim_that_two_assess_blind() {
        ines = given.admin().sets(Map.of("blind", true, "reviewersNeeded", 3));
        bo = given.member(ines, "REVIEWER");
        claim = claims.claim(ines);
    }

    private String add(Person by, String stance) {
        String source = by.asks()
                .body(Map.of("medium", "LETTER", "title", "A letter", "text", "They made six trips."))
                .post(by.at("/sources"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return by.asks()
                .body(Map.of(
                        "sourceId",
                        source,
                        "stance",
                        stance,
                        "quote",
                        "six trips",
                        "translation",
                        "sechs Reisen",
                        "translator",
                        by.name(),
                        "note",
                        "Says it plainly."))
                .post(claim + "/evidence")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void anothers_stance_note_and_name_are_withheld_and_its_passage_is_not() {
        String id = add(ines, "REFUTES");

        bo.asks()
                .get(claim + "/evidence/" + id)
                .then()
                .statusCode(200)
                .body("stance", nullValue())
                .body("note", nullValue())
                .body("contributor", nullValue())
                .body("translator", nullValue())
                .body("sealed", equalTo(true))
                .body("mine", equalTo(false))
                .body("allowed", equalTo(List.of("READ")))
                .body("quote", equalTo("six trips"))
                .body("translation", equalTo("sechs Reisen"))
                .body("quoteCheck", equalTo("EXACT"));
        ines.asks()
                .get(claim + "/evidence/" + id)
                .then()
                .body("stance", equalTo("REFUTES"))
                .body("sealed", equalTo(false));
    }

    @Test
    void it_opens_once_ones_own_assessment_is_in() {
        String id = add(ines, "REFUTES");
        String own = add(bo, "SUPPORTS");
        claims.judged(bo, claim, "SUPPORTED", own);

        bo.asks()
                .get(claim + "/evidence/" + id)
                .then()
                .body("stance", equalTo("REFUTES"))
                .body("note", equalTo("Says it plainly."))
                .body("contributor", notNullValue())
                .body("sealed", equalTo(false));
    }

    @Test
    void an_adjudicator_sees_all_and_an_editor_does_not() {
        String id = add(ines, "REFUTES");

        var adjudicator = given.member(ines, "ADJUDICATOR");
        var editor = given.member(ines, "EDITOR");
        adjudicator.asks().get(claim + "/evidence/" + id).then().body("stance", equalTo("REFUTES"));
        editor.asks().get(claim + "/evidence/" + id).then().body("stance", nullValue());
        editor.asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("stance", "SUPPORTS"))
                .patch(claim + "/evidence/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    void the_order_of_a_list_is_that_of_adding_whatever_the_stance() {
        var ids = List.of(add(ines, "REFUTES"), add(bo, "SUPPORTS"), add(ines, "CONTEXT"), add(bo, "REFUTES"));

        bo.asks().get(claim + "/evidence").then().body("items.id", equalTo(ids));
    }

    @Test
    void nothing_in_the_list_differs_with_the_stance() {
        add(ines, "REFUTES");
        add(ines, "SUPPORTS");

        List<Map<String, Object>> items = bo.asks().get(claim + "/evidence").path("items");
        assertThat(told(items.get(0))).isEqualTo(told(items.get(1)));
    }

    private static Map<String, Object> told(Map<String, Object> view) {
        var rest = new HashMap<>(view);
        List.of("id", "source", "snapshotId", "checkedAt", "createdAt").forEach(rest::remove);
        return rest;
    }

    @Test
    void the_log_of_sealed_work_is_sealed() {
        String id = add(ines, "REFUTES");

        var sealed = given.sql(
                "select sealed from activity where subject_kind in ('evidence', 'source') and workspace_id ="
                        + " (select workspace_id from activity where subject_id = ?1)",
                id);
        assertThat(sealed).isNotEmpty().allMatch(Boolean.TRUE::equals);
    }

    @Test
    void an_author_who_deletes_what_another_rests_on_learns_nothing_of_it() {
        String resting = add(ines, "REFUTES");
        String free = add(ines, "REFUTES");
        claims.judged(bo, claim, "REFUTED", resting);

        for (String id : List.of(resting, free)) {
            ines.asks()
                    .header("If-Match", "\"0\"")
                    .delete(claim + "/evidence/" + id)
                    .then()
                    .statusCode(204);
            ines.asks().get(claim + "/evidence/" + id).then().statusCode(404);
            ines.asks()
                    .header("If-Match", "\"0\"")
                    .delete(claim + "/evidence/" + id)
                    .then()
                    .statusCode(404);
        }
        ines.asks().get(claim + "/evidence").then().body("items", empty());
        bo.asks()
                .get(claim + "/evidence")
                .then()
                .body("items", hasSize(1))
                .body("items[0].withdrawnAt", containsString("T"))
                .body("items[0].allowed", org.hamcrest.Matchers.contains("READ"));
    }

    @Test
    void a_page_is_as_long_as_what_is_shown_and_tells_of_nothing_withdrawn() {
        String first = add(ines, "REFUTES");
        String resting = add(ines, "REFUTES");
        String last = add(ines, "SUPPORTS");
        claims.judged(bo, claim, "REFUTED", resting);
        ines.asks()
                .header("If-Match", "\"0\"")
                .delete(claim + "/evidence/" + resting)
                .then()
                .statusCode(204);

        ines.asks()
                .get(claim + "/evidence?limit=2")
                .then()
                .body("items.id", equalTo(List.of(first, last)))
                .header("Link", nullValue());
        bo.asks()
                .get(claim + "/evidence?limit=2")
                .then()
                .body("items.id", equalTo(List.of(first, resting)))
                .header("Link", containsString("rel=\"next\""));
    }

    @Test
    void whoever_may_know_of_the_assessment_is_told_of_it() {
        String resting = add(bo, "REFUTES");
        claims.judged(bo, claim, "REFUTED", resting);

        bo.asks()
                .header("If-Match", "\"0\"")
                .delete(claim + "/evidence/" + resting)
                .then()
                .statusCode(409);
    }

    @Test
    void a_draft_does_not_hold_evidence_back() {
        String id = add(ines, "REFUTES");
        bo.asks()
                .header("If-None-Match", "*")
                .body(Map.of("justification", "To be said.", "evidence", List.of(id)))
                .put(claim + "/assessments/mine")
                .then()
                .statusCode(not(409));

        ines.asks()
                .header("If-Match", "\"0\"")
                .delete(claim + "/evidence/" + id)
                .then()
                .statusCode(204);
        assertThat(given.sql("select id from evidence where public_id = ?1", id))
                .isEmpty();
    }

    @Test
    void what_the_evidence_amounts_to_says_nothing_of_withheld_stances() {
        add(ines, "REFUTES");

        assertThat(claims.gaps(bo, claim)).isEqualTo(new Gaps(1, null, null, 1, 0));
        assertThat(claims.gaps(ines, claim)).isEqualTo(new Gaps(1, 0, 1, 1, 0));
    }
}
