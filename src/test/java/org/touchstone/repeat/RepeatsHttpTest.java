package org.touchstone.repeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;
import org.touchstone.Given.Person;

@QuarkusTest
class RepeatsHttpTest {
    @Inject
    Given given;

    @Test
    void a_creation_sent_again_with_its_key_answers_the_same_and_makes_nothing() {
        var editor = given.admin();
        var key = UUID.randomUUID().toString();

        var first = create(editor, key, "A flood");
        var second = create(editor, key, "A flood");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(names(editor)).containsExactly("A flood");
    }

    @Test
    void a_key_that_was_used_for_another_request_is_refused() {
        var editor = given.admin();
        var key = UUID.randomUUID().toString();
        create(editor, key, "A flood");

        create(editor, key, "A fire").then().statusCode(422).body("detail", containsString("Idempotency-Key"));
        assertThat(names(editor)).containsExactly("A flood");
    }

    @Test
    void without_a_key_each_request_makes_its_own() {
        var editor = given.admin();
        create(editor, null, "A flood");
        create(editor, null, "A flood");

        assertThat(names(editor)).containsExactly("A flood", "A flood");
    }

    @Test
    void a_request_that_was_refused_leaves_its_key_free() {
        var editor = given.admin();
        var key = UUID.randomUUID().toString();
        create(editor, key, "n".repeat(201)).then().statusCode(400);

        create(editor, key, "A flood").then().statusCode(201);
    }

    @Test
    void of_many_that_arrive_at_once_one_makes_the_thing_and_all_answer_alike() {
        var editor = given.admin();
        var key = UUID.randomUUID().toString();

        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> create(editor, key, "A flood")))
                .limit(6)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(names(editor)).containsExactly("A flood");
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
    }

    @Test
    void two_people_may_use_the_same_key() {
        var one = given.admin();
        var two = given.admin();
        var key = UUID.randomUUID().toString();

        create(one, key, "A flood").then().statusCode(201);
        create(two, key, "A fire").then().statusCode(201);
    }

    private static Response create(Person editor, @org.jspecify.annotations.Nullable String key, String name) {
        var request = editor.asks().body(Map.of("name", name));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post(editor.at("/events"));
    }

    private static List<String> names(Person editor) {
        return editor.asks()
                .get(editor.at("/events"))
                .then()
                .extract()
                .jsonPath()
                .getList("items.name", String.class);
    }
}
