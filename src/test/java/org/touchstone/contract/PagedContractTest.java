package org.touchstone.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No list is answered whole: whoever adds one that grows finds it here. */
@QuarkusTest
class PagedContractTest {
    @Test
    void every_list_takes_a_cursor_and_a_limit() throws Exception {
        var contract = new ObjectMapper()
                .readTree(given().queryParam("format", "json")
                        .get("/api/v1/openapi")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
        var lists = new ArrayList<String>();
        var whole = new ArrayList<String>();
        contract.path("paths").fields().forEachRemaining(path -> {
            var get = path.getValue().path("get");
            if (isList(contract, get.at("/responses/200/content/application~1json/schema"))) {
                lists.add(path.getKey());
                if (!parameters(path.getValue(), get).containsAll(List.of("cursor", "limit"))) {
                    whole.add(path.getKey());
                }
            }
        });

        assertThat(lists)
                .contains("/api/v1/workspaces", "/api/v1/workspaces/{slug}/claims")
                .hasSizeGreaterThan(10);
        assertThat(whole).as("lists that are answered whole").isEmpty();
    }

    /** An array, or an object that has one as its items. */
    private static boolean isList(JsonNode contract, JsonNode schema) {
        var shape =
                schema.has("$ref") ? contract.at(schema.path("$ref").asText().substring(1)) : schema;
        return isArray(shape) || isArray(shape.path("properties").path("items"));
    }

    private static boolean isArray(JsonNode schema) {
        return schema.path("type").asText().equals("array");
    }

    private static List<String> parameters(JsonNode path, JsonNode get) {
        var names = new ArrayList<>(path.path("parameters").findValuesAsText("name"));
        names.addAll(get.path("parameters").findValuesAsText("name"));
        return names;
    }
}
