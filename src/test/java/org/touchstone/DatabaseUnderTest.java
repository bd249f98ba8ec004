package org.touchstone;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The database that every {@code @QuarkusTest} runs on, without naming it: H2 in a temporary folder, or, with
 * {@code -Dtouchstone.test.database=postgresql}, a real PostgreSQL started for the purpose.
 */
@WithTestResource(value = DatabaseUnderTest.class, scope = TestResourceScope.GLOBAL)
public final class DatabaseUnderTest implements QuarkusTestResourceLifecycleManager {
    private @Nullable Path folder;
    private @Nullable EmbeddedPostgres postgresql;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("touchstone-test");
            if (!"postgresql".equals(System.getProperty("touchstone.test.database"))) {
                return Map.of("touchstone.data", folder.toString());
            }
            postgresql = EmbeddedPostgres.builder().start();
            return Map.of(
                    "touchstone.data",
                    folder.toString(),
                    "touchstone.database.url",
                    postgresql.getJdbcUrl("postgres", "postgres"),
                    "touchstone.database.user",
                    "postgres",
                    "touchstone.database.password",
                    "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        try {
            if (postgresql != null) {
                postgresql.close();
            }
            if (folder != null) {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
