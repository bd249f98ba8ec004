package org.touchstone.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.touchstone.Given;
import org.touchstone.Given.Person;
import org.touchstone.GivenArticles;
import org.touchstone.review.GivenClaims;

/** The lists that are ordered otherwise than newest first by public id, or sealed: page by page they are what they are whole. */
@QuarkusTest
class PagedListsHttpTest {
    private static final Pattern LINK = Pattern.compile("<([^>]*)>; rel=\"(\\w+)\"");

    /** A list, and the member of its items by which they are told apart. */
    private enum Listed {
        TOKENS("id"),
        WORKSPACES("slug"),
        MEMBERS("contributorId"),
        INVITATIONS("id"),
        PUBLICATIONS("id"),
        EVIDENCE("id"),
        INQUIRIES("id"),
        REPORTS_OF_AN_EVENT("id");

        private final String id;

        Listed(String id) {
            this.id = id;
        }

        private List<String> ids(Response page) {
            return page.then().statusCode(200).extract().jsonPath().getList("items." + id);
        }
    }

    @Inject
    Given given;

    @Inject
    GivenArticles articles;

    @Inject
    GivenClaims claims;

    private int reports;

    /** The path of a list of five. */
    private String five(Listed list, Person admin) {
        return switch (list) {
            case TOKENS -> filled(admin, "/api/v1/account/tokens", Map.of("name", "nightly", "scope", "READ"), 4);
            case WORKSPACES -> rooms(admin);
            case MEMBERS -> crowd(admin);
            case INVITATIONS -> filled(admin, admin.at("/invitations"), Map.of("role", "READER"), 5);
            case PUBLICATIONS -> versions(admin);
            case EVIDENCE -> {
                var claim = claims.claim(admin);
                times(5, () -> claims.evidence(admin, claim));
                yield admin.at("/claims/" + claim + "/evidence");
            }
            case INQUIRIES -> {
                var claim = claims.claim(admin);
                times(5, () -> claims.inquiry(admin, claim));
                yield admin.at("/claims/" + claim + "/inquiries");
            }
            case REPORTS_OF_AN_EVENT -> reports(admin);
        };
    }

    private static void times(int count, Runnable what) {
        for (int i = 0; i < count; i++) {
            what.run();
        }
    }

    private static String filled(Person admin, String list, Map<String, Object> wanted, int count) {
        times(count, () -> admin.asks().body(wanted).post(list).then().statusCode(201));
        return list;
    }

    private String rooms(Person admin) {
        admin.sets(Map.of("name", "Quay"));
        for (String name : List.of("Quay", "Anchor", "Quay", "Buoy and “bell”, 1 & 2")) {
            given.opens(admin).sets(Map.of("name", name));
        }
        return "/api/v1/workspaces";
    }

    /** With the first account, which made the workspace. */
    private String crowd(Person admin) {
        times(3, () -> given.member(admin, "READER"));
        return admin.at("/members");
    }

    private String reports(Person admin) {
        var event = admin.asks()
                .body(Map.of("name", "The tunnel"))
                .post(admin.at("/events"))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
        articles.article(admin, "This report belongs to no event.");
        times(5, () -> {
            var article = articles.article(admin, "The tunnel took %d months.".formatted(++reports));
            admin.asks()
                    .put(admin.at("/events/" + event + "/articles/" + article))
                    .then()
                    .statusCode(200);
        });
        return admin.at("/articles?event=" + event);
    }

    private String versions(Person admin) {
        var article = articles.article(admin);
        var claim = articles.claim(admin, article, "480 million crowns").getString("id");
        admin.asks()
                .body(Map.of(
                        "verdict",
                        "SUPPORTED",
                        "confidence",
                        5,
                        "justification",
                        "The budget says so.",
                        "evidence",
                        List.of(claims.evidence(admin, claim))))
                .post(admin.at("/claims/" + claim + "/assessments"))
                .then()
                .statusCode(201);
        return filled(admin, admin.at("/articles/" + article + "/publications"), Map.of(), 5);
    }

    @ParameterizedTest
    @EnumSource
    void page_by_page_every_thing_comes_once_in_the_order_of_the_whole_and_the_way_back_is_the_same(Listed list) {
        var admin = given.admin();
        var path = five(list, admin);
        var whole = list.ids(admin.asks().get(sized(path, 200)));

        var forwards = new ArrayList<List<String>>();
        var last = walk(list, admin, sized(path, 2), "next", forwards);
        var backwards = new ArrayList<List<String>>();
        walk(list, admin, last, "prev", backwards);

        assertThat(whole).hasSize(5).doesNotHaveDuplicates();
        assertThat(forwards).containsExactly(whole.subList(0, 2), whole.subList(2, 4), whole.subList(4, 5));
        Collections.reverse(backwards);
        assertThat(backwards).isEqualTo(forwards);
    }

    private static String sized(String path, int limit) {
        return path + (path.contains("?") ? "&" : "?") + "limit=" + limit;
    }

    /** Follows the links of one kind to their end; returns the last page's path. */
    private static String walk(Listed list, Person reader, String from, String way, List<List<String>> pages) {
        String path = from;
        for (@Nullable String next = path; next != null; next = link(reader, path, way)) {
            path = next;
            pages.add(list.ids(reader.asks().urlEncodingEnabled(false).get(path)));
        }
        return path;
    }

    private static @Nullable String link(Person reader, String path, String way) {
        var header = reader.asks().urlEncodingEnabled(false).get(path).header("Link");
        var links = LINK.matcher(header == null ? "" : header);
        while (links.find()) {
            if (links.group(2).equals(way)) {
                return links.group(1);
            }
        }
        return null;
    }

    private static String second(Person reader, String path) {
        return Objects.requireNonNull(link(reader, sized(path, 2), "next"));
    }

    @ParameterizedTest
    @EnumSource
    void a_page_that_cannot_be_is_refused_with_its_field(Listed list) {
        var admin = given.admin();
        var path = five(list, admin);

        for (String limit : List.of("0", "201", "-1", "x")) {
            refused(admin.asks().queryParam("limit", limit).get(path), "/limit");
        }
        for (String cursor : List.of("?", "nothing of ours", cursor("xyz"), cursor("a"), cursor("a\0"))) {
            refused(admin.asks().queryParam("cursor", cursor).get(path), "/cursor");
        }
    }

    private static String cursor(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(Response answer, String pointer) {
        answer.then().statusCode(400).contentType("application/problem+json").body("errors.pointer", contains(pointer));
    }

    @ParameterizedTest
    @EnumSource
    void the_cursor_of_another_list_is_refused_or_shows_nothing_that_is_not_in_this_one(Listed list) {
        var admin = given.admin();
        var path = five(list, admin);
        var whole = list.ids(admin.asks().get(path));

        for (String key :
                List.of("01k9zzzzzzzzzzzzzzzzzzzzzz", "3", "quay Quay", "0199a5f0-0000-7000-8000-000000000000")) {
            for (String way : List.of("a", "b")) {
                var answer =
                        admin.asks().queryParam("cursor", cursor(way + key)).get(path);
                if (answer.statusCode() == 200) {
                    assertThat(whole).containsAll(list.ids(answer));
                } else {
                    refused(answer, "/cursor");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void somebody_elses_cursor_opens_nothing(Listed list) {
        var admin = given.admin();
        var path = five(list, admin);
        var next = second(admin, path);
        var stranger = given.admin();

        var answer = stranger.asks().urlEncodingEnabled(false).get(next);

        if (list == Listed.TOKENS || list == Listed.WORKSPACES) {
            assertThat(list.ids(admin.asks().get(path))).doesNotContainAnyElementsOf(list.ids(answer));
        } else {
            answer.then().statusCode(404);
        }
    }

    @Test
    void invitations_are_the_admins_on_every_page() {
        var admin = given.admin();
        var next = second(admin, five(Listed.INVITATIONS, admin));

        for (String role : List.of("READER", "REVIEWER", "ADJUDICATOR", "EDITOR")) {
            given.member(admin, role)
                    .asks()
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void workspaces_stand_by_name_and_those_of_one_name_by_their_short_names() {
        var admin = given.admin();

        var shown = admin.asks().get(rooms(admin)).jsonPath();

        assertThat(shown.<String>getList("items.name"))
                .containsExactly("Anchor", "Buoy and “bell”, 1 & 2", "Quay", "Quay", "Quay");
        assertThat(shown.<String>getList("items.slug").subList(2, 5)).isSorted();
    }

    @Test
    void an_invitation_that_was_revoked_between_two_pages_moves_no_other() {
        var admin = given.admin();
        var path = five(Listed.INVITATIONS, admin);
        var whole = Listed.INVITATIONS.ids(admin.asks().get(path));
        var next = second(admin, path);
        admin.asks().delete(path + "/" + whole.get(1)).then().statusCode(204);

        assertThat(Listed.INVITATIONS.ids(admin.asks().urlEncodingEnabled(false).get(next)))
                .isEqualTo(whole.subList(2, 4));
    }
}
