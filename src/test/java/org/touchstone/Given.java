package org.touchstone;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Makes what a test reads: accounts, workspaces and requests in somebody's name. Nothing is shared, nothing cleaned up. */
@ApplicationScoped
public class Given {
    public static final String PASSWORD = "a lamp above the harbour door";
    private static final AtomicInteger COUNT = new AtomicInteger((int) (System.nanoTime() & 0xffffff));

    private final EntityManager entities;
    private @Nullable Login root;

    Given(EntityManager entities) {
        this.entities = entities;
    }

    /** Somebody with a token, in a workspace of their own. */
    public record Person(String name, String token, String workspace) {
        /** A JSON request in this person's name; paths that begin with {@code ~} lie in the workspace. */
        public RequestSpecification asks() {
            return given().auth()
                    .none()
                    .header("Authorization", "Bearer " + token)
                    .contentType(ContentType.JSON);
        }

        /** The path of something in this person's workspace. */
        public String at(String rest) {
            return "/api/v1/workspaces/" + workspace + rest;
        }

        /** Changes the workspace's settings. */
        public Person sets(Map<String, Object> settings) {
            var etag = asks().get(at("")).then().statusCode(200).extract().header("ETag");
            asks().header("If-Match", etag).body(settings).patch(at("")).then().statusCode(200);
            return this;
        }
    }

    /** An admin of the server with a new, empty workspace. */
    public Person admin() {
        var name = "Admin " + COUNT.incrementAndGet();
        var slug = "w" + COUNT.incrementAndGet();
        var root = root();
        given().header("Cookie", root.cookie())
                .header("X-CSRF-Token", root.csrf())
                .contentType(ContentType.JSON)
                .body(Map.of("slug", slug, "name", "Room " + slug))
                .post("/api/v1/workspaces")
                .then()
                .statusCode(201);
        var person = invited(new Person("Root", "", slug), root, name, "ADMIN");
        return person;
    }

    /** Another workspace, of somebody who has one already. */
    public Person opens(Person admin) {
        var another = admin();
        var code = another.asks()
                .body(Map.of("role", "ADMIN"))
                .post(another.at("/invitations"))
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        var login = login(admin.name());
        given().header("Cookie", login.cookie())
                .header("X-CSRF-Token", login.csrf())
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/api/v1/invitations/" + code + "/accept")
                .then()
                .statusCode(201);
        return new Person(admin.name(), admin.token(), another.workspace());
    }

    /** Somebody new with a role in the workspace of an admin. */
    public Person member(Person admin, String role) {
        return invited(admin, root(), "Member " + COUNT.incrementAndGet(), role);
    }

    private Person invited(Person admin, Login root, String name, String role) {
        var code = given().header("Cookie", root.cookie())
                .header("X-CSRF-Token", root.csrf())
                .contentType(ContentType.JSON)
                .body(Map.of("role", role))
                .post(admin.at("/invitations"))
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        var login = session(given().contentType(ContentType.JSON)
                .body(Map.of("name", name, "password", PASSWORD))
                .post("/api/v1/invitations/" + code + "/accept")
                .then()
                .statusCode(201));
        String token = given().header("Cookie", login.cookie())
                .header("X-CSRF-Token", login.csrf())
                .contentType(ContentType.JSON)
                .body(Map.of("name", "test", "scope", "WRITE"))
                .post("/api/v1/account/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        return new Person(name, token, admin.workspace());
    }

    /** Makes a member a reviewer. */
    public void demote(Person admin, Person member) {
        var seat = seat(admin, member);
        admin.asks()
                .header("If-Match", "\"" + seat.get("version") + "\"")
                .body(Map.of("role", "REVIEWER"))
                .patch(admin.at("/members/" + seat.get("contributorId")))
                .then()
                .statusCode(200);
    }

    /** Takes a member's seat away. */
    public void shutOut(Person admin, Person member) {
        var seat = seat(admin, member);
        admin.asks()
                .header("If-Match", "\"" + seat.get("version") + "\"")
                .delete(admin.at("/members/" + seat.get("contributorId")))
                .then()
                .statusCode(204);
    }

    private static Map<String, Object> seat(Person admin, Person member) {
        return admin.asks()
                .get(admin.at("/members"))
                .jsonPath()
                .getMap("items.find { it.name == '" + member.name() + "' }");
    }

    /** The first account's session, begun once: hashing a password is meant to be slow. */
    private synchronized Login root() {
        firstAccount();
        if (root == null) {
            root = login("Root");
        }
        return root;
    }

    private static Login session(ValidatableResponse answer) {
        var begun = answer.extract();
        return new Login("touchstone_session=" + begun.cookie("touchstone_session"), begun.path("csrfToken"));
    }

    /** A browser's session. */
    public record Login(String cookie, String csrf) {}

    public Login login(String name) {
        return session(given().contentType(ContentType.JSON)
                .body(Map.of("name", name, "password", PASSWORD))
                .post("/api/v1/session")
                .then()
                .statusCode(200));
    }

    private synchronized void firstAccount() {
        boolean needed = given().get("/api/v1/setup").then().extract().path("needsFirstAccount");
        if (needed) {
            given().contentType(ContentType.JSON)
                    .body(Map.of("name", "Root", "password", PASSWORD))
                    .post("/api/v1/setup")
                    .then()
                    .statusCode(201);
        }
    }

    /** Reads the database past the API, for what no answer shows. */
    @Transactional
    public List<?> sql(String query, Object... parameters) {
        var made = entities.createNativeQuery(query);
        for (int i = 0; i < parameters.length; i++) {
            made.setParameter(i + 1, parameters[i]);
        }
        return made.getResultList();
    }
}
