package org.touchstone.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.touchstone.database.RoutingDriver;
import org.touchstone.packaged.PackagedServer;

/** A database to measure on, and servers upon it. */
record Place(String name, Path folder, Path jar, @Nullable EmbeddedPostgres postgresql) implements AutoCloseable {
    private static final String SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_ON_EXIT=FALSE";
    private static final RoutingDriver DRIVER = new RoutingDriver();

    static Place h2(Path folder, Path jar) {
        return new Place("h2", folder, jar, null);
    }

    /** PostgreSQL as it is run for work: the embedded one waits for its disk only when told to. */
    static Place postgresql(Path folder, Path jar) throws IOException {
        var server = EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "on")
                .start();
        return new Place("postgresql", folder, jar, server);
    }

    PackagedServer start(String... options) throws IOException {
        Map<String, String> environment = postgresql == null
                ? Map.of()
                : Map.of("TOUCHSTONE_DATABASE_URL", url(), "TOUCHSTONE_DATABASE_USER", "postgres");
        return PackagedServer.start(folder, jar, environment, options);
    }

    private String url() {
        return postgresql == null
                ? "jdbc:h2:file:" + folder.resolve("touchstone") + SETTINGS
                : postgresql.getJdbcUrl("postgres", "postgres");
    }

    Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", postgresql == null ? "touchstone" : "postgres");
        properties.setProperty("password", "");
        return Objects.requireNonNull(DRIVER.connect(url(), properties));
    }

    @Override
    public void close() throws IOException {
        if (postgresql != null) {
            postgresql.close();
        }
    }
}
