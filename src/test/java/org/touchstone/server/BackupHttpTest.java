package org.touchstone.server;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.touchstone.Given;

@QuarkusTest
class BackupHttpTest {
    private static final boolean ON_POSTGRESQL = "postgresql".equals(System.getProperty("touchstone.test.database"));

    @Inject
    Given given;

    @Test
    void a_backup_of_the_running_server_opens_as_a_database_with_everything_in_it(@TempDir Path folder)
            throws IOException, SQLException {
        assumeFalse(ON_POSTGRESQL);
        var person = given.admin();

        try (InputStream zip = asServerAdmin()
                .post("/api/v1/backup")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Disposition", startsWith("attachment; filename=\"touchstone-"))
                .extract()
                .asInputStream()) {
            unzip(zip, folder);
        }

        assertThat(accountsIn(folder)).contains("Root", person.name());
    }

    @Test
    void on_postgresql_the_backup_names_the_tool_that_makes_one() {
        assumeTrue(ON_POSTGRESQL);
        given.admin();

        asServerAdmin().post("/api/v1/backup").then().statusCode(409).body("detail", containsString("pg_dump"));
    }

    @Test
    void only_an_admin_of_the_server_may_take_everything_away() {
        var person = given.admin();

        person.asks().post("/api/v1/backup").then().statusCode(403);
        given().post("/api/v1/backup").then().statusCode(401);
    }

    private RequestSpecification asServerAdmin() {
        var root = given.login("Root");
        return given().header("Cookie", root.cookie()).header("X-CSRF-Token", root.csrf());
    }

    private static void unzip(InputStream zip, Path folder) throws IOException {
        try (var in = new ZipInputStream(zip)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Files.copy(in, folder.resolve(entry.getName()));
            }
        }
    }

    private static List<String> accountsIn(Path folder) throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("touchstone") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        try (var restored = DriverManager.getConnection(url, "touchstone", "");
                var statement = restored.createStatement();
                var rows = statement.executeQuery("select name from account")) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
