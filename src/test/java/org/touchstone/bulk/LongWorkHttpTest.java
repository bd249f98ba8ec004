package org.touchstone.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.touchstone.FetchedSite;
import org.touchstone.Given;
import org.touchstone.Given.Person;

/** What can be said to an import while it goes on, and who may say it. */
@QuarkusTest
class LongWorkHttpTest {
    @Inject
    Given given;

    @Inject
    GivenImports imports;

    private static FetchedSite site() {
        var site = FetchedSite.open();
        for (var name : List.of("one", "two", "three")) {
            site.page(
                    "/" + name,
                    "Boat " + name,
                    "Boat " + name
                            + " left the harbour on Monday with 40 people, the harbour office said on the quay.");
        }
        return site;
    }

    private static String begin(Person editor, FetchedSite site) {
        return GivenImports.begun(
                GivenImports.addresses(editor, List.of(site.url("/one"), site.url("/two"), site.url("/three"))));
    }

    private static ValidatableResponse say(Person person, String id, String verb, JsonPath seen) {
        return person.asks()
                .header("If-Match", "\"" + seen.getInt("version") + "\"")
                .post(person.at("/imports/" + id + "/" + verb))
                .then();
    }

    @Test
    void a_cancelled_import_stops_after_the_article_in_hand_and_goes_on_when_resumed() throws InterruptedException {
        var editor = given.admin();
        try (var site = site()) {
            var gate = site.gate("/two");
            var id = begin(editor, site);
            gate.awaitGuest();

            var cancelled = say(editor, id, "cancel", GivenImports.get(editor, id))
                    .statusCode(200)
                    .body("state", equalTo("CANCELLED"))
                    .extract()
                    .jsonPath();
            gate.open();
            imports.once(editor, id, view -> view.getInt("counts.imported") == 2);

            assertThat(cancelled.getList("allowed")).containsExactly("DELETE", "RESUME");
            assertThat(GivenImports.states(editor, id)).contains(entry(site.url("/three"), "WAITING"));

            say(editor, id, "resume", cancelled).statusCode(200);
            var end = imports.ended(editor, id);
            assertThat(end.getString("state")).isEqualTo("DONE");
            assertThat(end.getMap("counts")).contains(entry("imported", 3), entry("waiting", 0));
            assertThat(GivenImports.titles(editor)).containsExactlyInAnyOrder("Boat one", "Boat two", "Boat three");
        }
    }

    @Test
    void a_command_names_the_version_that_it_saw_and_progress_does_not_change_it() throws InterruptedException {
        var editor = given.admin();
        try (var site = site()) {
            var gate = site.gate("/two");
            var id = begin(editor, site);
            gate.awaitGuest();
            var path = editor.at("/imports/" + id);

            editor.asks().post(path + "/cancel").then().statusCode(428);
            editor.asks()
                    .header("If-Match", "\"7\"")
                    .post(path + "/cancel")
                    .then()
                    .statusCode(412)
                    .body("current.state", equalTo("RUNNING"));
            var etag = editor.asks().get(path).header("ETag");
            assertThat(etag).isEqualTo("\"0\"");
            editor.asks().header("If-Match", etag).post(path + "/cancel").then().statusCode(200);
            editor.asks().header("If-Match", etag).post(path + "/cancel").then().statusCode(412);
            gate.open();
        }
    }

    @Test
    void what_cannot_be_said_now_is_refused_with_what_to_do() throws InterruptedException {
        var editor = given.admin();
        var id = GivenImports.begun(GivenImports.lines(editor, GivenImports.line("Ferry", "It costs 12 crowns."), "{"));
        var done = imports.ended(editor, id);

        say(editor, id, "cancel", done).statusCode(409).body("detail", containsString("nothing left to cancel"));
        say(editor, id, "resume", done).statusCode(409).body("detail", containsString("Retry what failed"));
        assertThat(done.getList("allowed")).containsExactly("DELETE", "RETRY");
        var again = say(editor, id, "retry", done).statusCode(200).extract().jsonPath();
        var end = imports.ended(editor, id);
        assertThat(end.getMap("counts")).contains(entry("imported", 1), entry("failed", 1));
        editor.asks()
                .header("If-Match", "\"" + again.getInt("version") + "\"")
                .delete(editor.at("/imports/" + id))
                .then()
                .statusCode(204);
        editor.asks().get(editor.at("/imports/" + id)).then().statusCode(404);
        assertThat(GivenImports.titles(editor)).containsExactly("Ferry");
    }

    @Test
    void articles_are_in_the_name_of_whoever_began_and_the_log_tells_of_it() throws InterruptedException {
        var admin = given.admin();
        var editor = given.member(admin, "EDITOR");

        imports.ended(
                admin,
                GivenImports.begun(GivenImports.lines(editor, GivenImports.line("Ferry", "It costs 12 crowns."))));

        admin.asks()
                .get(admin.at("/activities"))
                .then()
                .body("items.verb", equalTo(List.of("finished", "imported", "began")))
                .body("items.contributor.name", hasItems(editor.name()))
                .body("items.contributor.name.unique().size()", equalTo(1))
                .body("items.subject.kind", equalTo(List.of("import", "article", "import")));
    }

    @Test
    void an_editor_who_is_none_any_more_imports_nothing_more_until_another_takes_over() throws InterruptedException {
        var admin = given.admin();
        var editor = given.member(admin, "EDITOR");
        try (var site = site()) {
            var gate = site.gate("/two");
            var id = begin(editor, site);
            gate.awaitGuest();
            given.demote(admin, editor);
            gate.open();

            var stopped = imports.ended(admin, id);
            assertThat(stopped.getString("state")).isEqualTo("STOPPED");
            // The one that was in hand is not kept, either.
            assertThat(stopped.getMap("counts")).contains(entry("imported", 1), entry("waiting", 2));
            assertThat(stopped.getString("problem.title")).isEqualTo("Not allowed");
            assertThat(stopped.getString("problem.detail"))
                    .isEqualTo(editor.name()
                            + " is no longer an editor of this workspace, so nothing more is imported in that name."
                            + " An editor who resumes the import takes it over.");
            say(editor, id, "resume", stopped).statusCode(403);

            say(admin, id, "resume", stopped)
                    .statusCode(200)
                    .body("contributor.name", equalTo(admin.name()))
                    .body("problem", equalTo(null));
            assertThat(imports.ended(admin, id).getMap("counts")).contains(entry("imported", 3));
        }
    }

    @Test
    void what_was_in_hand_for_somebody_who_was_shut_out_is_not_kept() throws InterruptedException {
        var admin = given.admin();
        var editor = given.member(admin, "EDITOR");
        try (var site = site()) {
            var gate = site.gate("/one");
            var id = begin(editor, site);
            gate.awaitGuest();
            given.shutOut(admin, editor);
            gate.open();

            var stopped = imports.ended(admin, id);
            assertThat(stopped.getString("state")).isEqualTo("STOPPED");
            assertThat(stopped.getString("problem.detail"))
                    .startsWith(
                            editor.name() + " is no longer a member of this workspace, so nothing more is imported");
            assertThat(stopped.getMap("counts")).contains(entry("imported", 0), entry("waiting", 3));
            assertThat(GivenImports.titles(admin)).isEmpty();
        }
    }

    @Test
    void a_feed_is_not_listed_for_somebody_who_was_shut_out_meanwhile() throws InterruptedException {
        var admin = given.admin();
        var editor = given.member(admin, "EDITOR");
        try (var site = site()) {
            site.put(
                    "/feed",
                    "application/rss+xml",
                    "<rss><channel><title>Harbour</title><item><link>" + site.url("/one")
                            + "</link></item></channel></rss>");
            var gate = site.gate("/feed");
            var id = GivenImports.begun(GivenImports.feed(editor, site.url("/feed")));
            gate.awaitGuest();
            given.shutOut(admin, editor);
            gate.open();

            var stopped = imports.ended(admin, id);
            assertThat(stopped.getString("state")).isEqualTo("STOPPED");
            assertThat(stopped.getBoolean("listed")).isFalse();
            assertThat(stopped.getMap("counts")).contains(entry("found", 0));
        }
    }

    @Test
    void readers_see_how_far_it_is_and_begin_and_stop_nothing() throws InterruptedException {
        var admin = given.admin();
        var reader = given.member(admin, "READER");
        var reviewer = given.member(admin, "REVIEWER");
        var id = GivenImports.begun(GivenImports.lines(admin, GivenImports.line("Ferry", "It costs 12 crowns.")));
        var seen = imports.ended(reader, id);

        assertThat(seen.getList("allowed")).isEmpty();
        GivenImports.items(reader, id, "");
        for (var person : List.of(reader, reviewer)) {
            GivenImports.lines(person, GivenImports.line("Quay", "Nine boats left."))
                    .statusCode(403);
            GivenImports.addresses(person, List.of("https://courier.example/")).statusCode(403);
            GivenImports.feed(person, "https://courier.example/feed").statusCode(403);
            say(person, id, "cancel", seen).statusCode(403);
            say(person, id, "retry", seen).statusCode(403);
        }
    }

    @Test
    void an_import_of_another_workspace_is_not_there() throws InterruptedException {
        var mine = given.admin();
        var theirs = given.admin();
        var id = GivenImports.begun(GivenImports.lines(theirs, GivenImports.line("Ferry", "It costs 12 crowns.")));
        imports.ended(theirs, id);

        mine.asks().get(mine.at("/imports/" + id)).then().statusCode(404);
        mine.asks().get(mine.at("/imports/" + id + "/items")).then().statusCode(404);
        mine.asks()
                .header("If-Match", "\"0\"")
                .post(mine.at("/imports/" + id + "/cancel"))
                .then()
                .statusCode(404);
    }

    @Test
    void the_items_of_an_import_are_paged_in_their_order_both_ways() throws InterruptedException {
        var editor = given.admin();
        var id = GivenImports.begun(GivenImports.lines(editor, "{1", "{2", "{3", "{4", "{5"));
        imports.ended(editor, id);

        var first = editor.asks().get(editor.at("/imports/" + id + "/items?limit=2&state=FAILED"));
        var second = editor.asks().get(link(first.header("Link"), "next"));
        var third = editor.asks().get(link(second.header("Link"), "next"));
        var back = editor.asks().get(link(third.header("Link"), "prev"));

        assertThat(first.jsonPath().getList("items.label")).containsExactly("line 1", "line 2");
        assertThat(second.jsonPath().getList("items.label")).containsExactly("line 3", "line 4");
        assertThat(third.jsonPath().getList("items.label")).containsExactly("line 5");
        assertThat(third.header("Link")).doesNotContain("next");
        assertThat(back.jsonPath().getList("items.label")).containsExactly("line 3", "line 4");
    }

    private static String link(String header, String rel) {
        for (var link : header.split(", ")) {
            if (link.endsWith("rel=\"" + rel + "\"")) {
                return link.substring(1, link.indexOf('>'));
            }
        }
        throw new AssertionError("no " + rel + " in " + header);
    }

    @Test
    void of_one_workspace_one_import_runs_and_the_next_waits_for_it() throws InterruptedException {
        var editor = given.admin();
        try (var site = site()) {
            var gate = site.gate("/one");
            var first = begin(editor, site);
            gate.awaitGuest();

            var second =
                    GivenImports.begun(GivenImports.lines(editor, GivenImports.line("Ferry", "It costs 12 crowns.")));
            var other = given.admin();
            var elsewhere =
                    GivenImports.begun(GivenImports.lines(other, GivenImports.line("Ferry", "It costs 12 crowns.")));
            imports.ended(other, elsewhere);

            assertThat(GivenImports.get(editor, second).getString("state")).isEqualTo("QUEUED");
            gate.open();
            imports.ended(editor, first);
            assertThat(imports.ended(editor, second).getInt("counts.imported")).isEqualTo(1);
        }
    }
}
