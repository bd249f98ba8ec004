package org.touchstone.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The archive that the build leaves: unpacked in an empty folder, it starts with Java alone. */
@Timeout(300)
class ArchiveIT {

    @Test
    void the_unpacked_archive_starts_and_keeps_its_data_beside_it(@TempDir Path folder) throws IOException {
        Path home = unpack(Path.of(System.getProperty("touchstone.archive")), folder);
        List<String> command = List.of("sh", home.resolve("bin/touchstone").toString(), "-Dquarkus.http.port=0");

        try (var server = PackagedServer.start(command, folder, Map.of("JAVA_HOME", System.getProperty("java.home")))) {
            assertThat(server.get("/api/v1/setup")
                            .body()
                            .path("needsFirstAccount")
                            .asBoolean())
                    .isTrue();
        }

        assertThat(folder.resolve("touchstone-data/touchstone.mv.db")).exists();
        assertThat(home.resolve("LICENSE")).exists();
        assertThat(home.resolve("bin/touchstone.cmd")).exists();
    }

    @Test
    void a_backup_restored_into_an_empty_folder_is_the_same_server_again(@TempDir Path folder) throws IOException {
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        try (var server = PackagedServer.start(first)) {
            String sources = "/api/v1/workspaces/" + server.moveIn() + "/sources";
            server.post(sources, Map.of("medium", "LETTER", "title", "A letter from the ferry company"));

            unzip(
                    new java.io.ByteArrayInputStream(
                            server.post("/api/v1/backup", Map.of()).raw().body()),
                    second);

            try (var restored = PackagedServer.start(second).after(server)) {
                assertThat(restored.get(sources)
                                .body()
                                .path("items")
                                .path(0)
                                .path("title")
                                .asText())
                        .isEqualTo("A letter from the ferry company");
            }
        }
    }

    @Test
    void a_database_that_loses_work_is_refused_with_what_to_do(@TempDir Path folder) {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> PackagedServer.start(
                        folder,
                        Path.of(System.getProperty("touchstone.server.jar")),
                        Map.of("TOUCHSTONE_DATABASE_URL", "jdbc:h2:mem:gone"))))
                .hasMessageContaining("keeps everything in memory")
                .hasMessageContaining("Use jdbc:h2:file:");
    }

    private static Path unpack(Path archive, Path folder) throws IOException {
        try (var in = Files.newInputStream(archive)) {
            unzip(in, folder);
        }
        try (var children = Files.list(folder)) {
            return children.findFirst().orElseThrow();
        }
    }

    private static void unzip(InputStream zip, Path folder) throws IOException {
        try (var in = new ZipInputStream(zip)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(in, file);
                }
            }
        }
    }
}
