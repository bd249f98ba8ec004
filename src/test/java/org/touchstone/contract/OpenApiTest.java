package org.touchstone.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The contract with clients is the committed one: whoever changes the API changes the file, and a reader of the change sees it. */
@QuarkusTest
class OpenApiTest {
    private static final Path COMMITTED = Path.of("docs", "openapi.yaml");

    @Test
    void the_committed_contract_is_the_one_that_is_served() throws IOException {
        var served = given().queryParam("format", "yaml")
                .get("/api/v1/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean("touchstone.contract.write")) {
            Files.writeString(COMMITTED, served);
        }

        assertThat(served)
                .as(
                        "docs/openapi.yaml is older than the code. Write it anew and look at what changed:%n  mvn test -Dskip.frontend=true -Dtest=OpenApiTest -Dtouchstone.contract.write=true%n")
                .isEqualTo(Files.readString(COMMITTED));
    }
}
