package org.touchstone.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;
import org.touchstone.Given.Person;

/** What is taken away from somebody holds from the next request on. */
@QuarkusTest
class RevocationHttpTest {
    @Inject
    Given given;

    private static Response enters(Person person) {
        return person.asks().get(person.at(""));
    }

    @Test
    void a_revoked_token_opens_nothing_more() {
        var ines = given.admin();
        var tokens = ines.asks().get("/api/v1/account/tokens");
        assertThat(enters(ines).statusCode()).isEqualTo(200);
        ines.asks().delete("/api/v1/account/tokens/" + tokens.path("items[0].id"));
        assertThat(enters(ines).statusCode()).isEqualTo(401);
    }

    @Test
    void a_lost_seat_lets_nobody_in() {
        var ines = given.admin();
        var amara = given.member(ines, "REVIEWER");
        assertThat(enters(amara).statusCode()).isEqualTo(200);
        String seat = enters(amara).path("me.contributorId");
        ines.asks().header("If-Match", "\"0\"").delete(ines.at("/members/" + seat));
        assertThat(enters(amara).statusCode()).isEqualTo(404);
    }

    @Test
    void a_lower_role_holds_at_once() {
        var ines = given.admin();
        var amara = given.member(ines, "ADMIN");
        String seat = enters(amara).path("me.contributorId");
        ines.asks().header("If-Match", "\"0\"").body(Map.of("role", "READER")).patch(ines.at("/members/" + seat));
        assertThat(amara.asks().get(amara.at("/invitations")).statusCode()).isEqualTo(403);
    }

    @Test
    void the_use_of_a_token_is_noted() {
        var ines = given.admin();
        List<Object> used = ines.asks().get("/api/v1/account/tokens").path("items.lastUsedAt");
        assertThat(used).hasSize(1).doesNotContainNull();
    }
}
