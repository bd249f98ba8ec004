package org.touchstone.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database with jobs of an earlier version, on an empty database of its own of the kind under test. */
class EarlierJobsTest {
    private static final UUID WORKSPACE = UUID.randomUUID();
    private static final UUID CONTRIBUTOR = UUID.randomUUID();
    private static final UUID JOB = UUID.randomUUID();

    @TempDir
    Path folder;

    private interface Use {
        void with(DataSource database) throws SQLException;
    }

    private void onAnEmptyDatabase(Use use) throws IOException, SQLException {
        if ("postgresql".equals(System.getProperty("touchstone.test.database"))) {
            try (var postgresql = EmbeddedPostgres.builder().start()) {
                use.with(postgresql.getPostgresDatabase());
            }
            return;
        }
        // In a file, so that each version opens it anew, as each did when it was installed.
        var h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:file:" + folder.resolve("earlier") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH;CASE_INSENSITIVE_IDENTIFIERS=TRUE");
        use.with(h2);
    }

    private static void migrate(DataSource database, String target) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    /** A running job in somebody's hand, with one item that was imported and two that wait. */
    private static void fill(Connection in) throws SQLException {
        run(
                in,
                "insert into workspace (id, slug, name, reviewers_needed, blind, majority_decides, export_names, created_at,"
                        + " version) values (?, 'desk', 'Desk', 1, true, false, true, timestamp with time zone"
                        + " '2026-09-14 08:00:00+00', 0)",
                WORKSPACE);
        run(
                in,
                "insert into contributor (id, workspace_id, public_id, name, pseudonym, kind)"
                        + " values (?, ?, '01j0000000000000000000000a', 'Amara', 'Heron', 'PERSON')",
                CONTRIBUTOR,
                WORKSPACE);
        run(
                in,
                "insert into job (id, workspace_id, public_id, contributor_id, kind, label, wishes, listed, state, found,"
                        + " imported, already_here, failed, running_in, worker, leased_until, turn_at, created_at, version)"
                        + " values (?, ?, '01j0000000000000000000000b', ?, 'LINES', 'NDJSON', '{}', true, 'RUNNING', 3,"
                        + " 1, 0, 0, ?, 'elsewhere-1', timestamp with time zone '2026-09-14 08:03:00+00',"
                        + " timestamp with time zone '2026-09-14 08:01:00+00',"
                        + " timestamp with time zone '2026-09-14 08:00:00+00', 4)",
                JOB,
                WORKSPACE,
                CONTRIBUTOR,
                WORKSPACE);
        item(in, "1", "IMPORTED", null, "01j0000000000000000000000c");
        item(in, "2", "WAITING", "{\"title\": \"Ferry\"}", null);
        item(in, "3", "WAITING", "{\"title\": \"Locks\"}", null);
    }

    private static void item(
            Connection in, String number, String state, @Nullable String content, @Nullable String result)
            throws SQLException {
        run(
                in,
                "insert into job_item (id, job_id, workspace_id, public_id, form, label, content, state, result)"
                        + " values (?, ?, ?, ?, 'LINE', ?, ?, ?, ?)",
                UUID.randomUUID(),
                JOB,
                WORKSPACE,
                "01j000000000000000000000i" + number,
                "Line " + number,
                content,
                state,
                result);
    }

    private static void run(Connection in, String sql, @Nullable Object... values) throws SQLException {
        try (var statement = in.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    /** Each row as its columns in one line. */
    private static List<String> rows(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(found.getObject(i)));
                }
                rows.add(String.join(" | ", row));
            }
            return rows;
        }
    }

    @Test
    void a_job_in_somebodys_hand_is_whole_after_the_migration_and_nothing_of_it_was_tried() throws Exception {
        onAnEmptyDatabase(database -> {
            migrate(database, "14");
            try (var connection = database.getConnection()) {
                fill(connection);
            }
            var jobs =
                    "select id, workspace_id, public_id, contributor_id, kind, label, address, wishes, listed, state,"
                            + " problem_kind, problem_detail, found, imported, already_here, failed, running_in, worker,"
                            + " leased_until, turn_at, created_at, finished_at, version from job";
            var items = "select * from job_item order by public_id";
            var jobsBefore = rows(database, jobs);
            var itemsBefore = rows(database, items);

            migrate(database, "latest");

            assertThat(jobsBefore).hasSize(1);
            assertThat(rows(database, jobs)).isEqualTo(jobsBefore);
            assertThat(itemsBefore).hasSize(3);
            assertThat(rows(database, items)).isEqualTo(itemsBefore);
            assertThat(rows(database, "select tries, in_hand from job")).containsExactly("0 | null");
        });
    }
}
