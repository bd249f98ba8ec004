package org.touchstone.database;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DatabaseHttpTest {
    @Inject
    DataSource dataSource;

    @Test
    void the_server_is_ready_when_its_database_answers() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void the_database_is_the_one_that_the_test_run_asked_for() throws SQLException {
        String asked = System.getProperty("touchstone.test.database", "h2");
        try (var connection = dataSource.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualToIgnoringCase(asked);
        }
    }
}
