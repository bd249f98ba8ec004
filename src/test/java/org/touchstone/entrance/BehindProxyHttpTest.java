package org.touchstone.entrance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;

@QuarkusTest
@TestProfile(BehindProxyHttpTest.BehindProxy.class)
class BehindProxyHttpTest {
    public static class BehindProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.allow-x-forwarded", "true",
                    "touchstone.previews.open", "true",
                    "touchstone.previews.per-minute", "3");
        }
    }

    @Inject
    Given given;

    @Test
    void the_session_cookie_is_for_tls_only_where_the_visitor_came_by_tls() {
        var name = given.admin().name();

        logIn(name, "https")
                .then()
                .header(
                        "Set-Cookie",
                        allOf(containsString("Secure"), containsString("HttpOnly"), containsString("SameSite=Lax")));
        logIn(name, "http")
                .then()
                .header("Set-Cookie", allOf(not(containsString("Secure")), containsString("HttpOnly")));
    }

    @Test
    void who_has_no_account_is_answered_so_many_times_a_minute_and_no_more() {
        var statuses = IntStream.range(0, 8)
                .mapToObj(n -> preview("203.0.113.7").statusCode())
                .toList();

        assertThat(statuses).startsWith(200, 200).contains(429);
        preview("203.0.113.8").then().statusCode(200);
    }

    @Test
    void all_of_an_ipv6_network_count_together_and_the_next_network_by_itself() {
        var statuses = IntStream.range(0, 8)
                .mapToObj(n -> preview("2001:db8:5:6::" + n).statusCode())
                .toList();

        assertThat(statuses).startsWith(200, 200).contains(429);
        preview("2001:db8:5:7::1").then().statusCode(200);
    }

    @Test
    void guessing_from_many_addresses_of_one_ipv6_network_is_slowed_down_as_from_one() {
        var statuses = IntStream.range(0, 60)
                .mapToObj(n -> guess("Nobody " + n, "2001:db8:7:1::" + n).statusCode())
                .toList();

        assertThat(statuses).startsWith(401, 401).contains(429);
        guess("Nobody else", "2001:db8:7:2::1").then().statusCode(401);
    }

    private static Response guess(String name, String from) {
        return given().header("X-Forwarded-For", from)
                .contentType(ContentType.JSON)
                .body(Map.of("name", name, "password", "a guess of the guesser"))
                .post("/api/v1/session");
    }

    private static Response preview(String from) {
        return given().header("X-Forwarded-For", from)
                .contentType(ContentType.JSON)
                .body(Map.of("text", "The quay is 300 metres long."))
                .post("/api/v1/preview/split");
    }

    private static Response logIn(String name, String scheme) {
        return given().header("X-Forwarded-Proto", scheme)
                .contentType(ContentType.JSON)
                .body(Map.of("name", name, "password", Given.PASSWORD))
                .post("/api/v1/session");
    }
}
