package org.touchstone.entrance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;

/** The first visit of a new server, by several at once. */
@QuarkusTest
@WithTestResource(value = FirstVisitsHttpTest.Alone.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class FirstVisitsHttpTest {
    /** Makes that this class gets a server, and with it a database, of its own. */
    public static final class Alone implements QuarkusTestResourceLifecycleManager {
        @Override
        public Map<String, String> start() {
            return Map.of();
        }

        @Override
        public void stop() {}
    }

    @Inject
    Given given;

    @Test
    void of_many_first_visits_at_once_one_makes_the_first_account_and_the_others_are_told() {
        var answers =
                IntStream.range(0, 6)
                        .mapToObj(n -> CompletableFuture.supplyAsync(() -> visit("First " + n)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers.stream().map(Response::statusCode).sorted()).containsExactly(201, 409, 409, 409, 409, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(answer -> assertThat(answer.contentType()).isEqualTo("application/problem+json"));
        assertThat(given.sql("select name from account")).hasSize(1);
        assertThat(given.sql("select slug from workspace")).hasSize(1);
    }

    private static Response visit(String name) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("name", name, "password", Given.PASSWORD, "loadSample", false))
                .post("/api/v1/setup");
    }
}
