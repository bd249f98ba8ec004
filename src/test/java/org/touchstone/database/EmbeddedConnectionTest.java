package org.touchstone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedConnectionTest {
    @TempDir
    Path folder;

    private final RoutingDriver driver = new RoutingDriver();

    @BeforeEach
    void makeTable() throws SQLException {
        try (var connection = open("safe")) {
            change(connection, "create table note (id integer primary key, words text)");
        }
    }

    @Test
    void a_committed_row_is_in_the_file_when_the_commit_returns() throws Exception {
        try (var connection = open("safe")) {
            connection.setAutoCommit(false);
            insert(connection, 1);
            connection.commit();

            assertThat(rowsIfKilledNow()).isEqualTo(1);
        }
    }

    @Test
    void a_row_written_outside_a_transaction_is_in_the_file_when_the_statement_returns() throws Exception {
        try (var connection = open("safe")) {
            insert(connection, 1);

            assertThat(rowsIfKilledNow()).isEqualTo(1);
        }
    }

    @Test
    void a_commit_by_switching_to_auto_commit_is_in_the_file_too() throws Exception {
        try (var connection = open("safe")) {
            connection.setAutoCommit(false);
            insert(connection, 1);
            connection.setAutoCommit(true);

            assertThat(rowsIfKilledNow()).isEqualTo(1);
        }
    }

    @Test
    void a_row_that_was_rolled_back_is_not_in_the_file() throws Exception {
        try (var connection = open("safe")) {
            connection.setAutoCommit(false);
            insert(connection, 1);
            connection.rollback();
            insert(connection, 2);
            connection.commit();

            assertThat(rowsIfKilledNow()).isEqualTo(1);
        }
    }

    @Test
    void a_transaction_that_only_reads_does_not_wait_for_the_disk() throws Exception {
        try (var connection = open("safe")) {
            long before = connection.unwrap(EmbeddedStore.class).settled();
            connection.setAutoCommit(false);
            count(connection);
            connection.commit();

            assertThat(connection.unwrap(EmbeddedStore.class).settled()).isEqualTo(before);
        }
    }

    @Test
    void all_connections_to_one_file_share_their_syncs() throws Exception {
        try (var one = open("safe");
                var other = open("safe")) {
            assertThat(one.unwrap(EmbeddedStore.class)).isSameAs(other.unwrap(EmbeddedStore.class));
        }
    }

    @Test
    void a_backup_holds_what_was_committed_before_it() throws Exception {
        Path zip = folder.resolve("backup.zip");
        try (var connection = open("safe");
                var out = Files.newOutputStream(zip)) {
            insert(connection, 1);
            connection.unwrap(EmbeddedStore.class).backUp(out);
            insert(connection, 2);
        }

        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            assertThat(in.getNextEntry()).hasToString("touchstone.mv.db");
            Files.copy(in, folder.resolve("restored.mv.db"));
        }
        try (var restored = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("restored"), "sa", "")) {
            assertThat(count(restored)).isEqualTo(1);
        }
    }

    @Test
    void a_checked_table_takes_rows_after_the_connection_that_made_it_is_closed() throws Exception {
        try (var other = open("safe")) {
            try (var making = open("safe")) {
                change(making, "create table coin (side text, constraint coin_side check (side in ('head', 'tail')))");
                change(making, "insert into coin values ('head')");
            }

            change(other, "insert into coin values ('tail')");

            assertThatThrownBy(() -> change(other, "insert into coin values ('edge')"))
                    .hasMessageContaining("Check constraint violation");
        }
    }

    @Test
    void the_file_is_let_go_when_the_last_connection_closes() throws Exception {
        var other = open("safe");
        try (var making = open("safe")) {
            change(making, "create table coin (side text, check (side in ('head', 'tail')))");
        }
        other.close();

        try (var alone = DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("touchstone") + ";FILE_LOCK=FS", "sa", "")) {
            assertThat(count(alone)).isZero();
        }
    }

    @Test
    void memory_is_refused_unless_losing_is_allowed() throws Exception {
        assertThatThrownBy(() -> driver.connect("jdbc:h2:mem:x", properties("safe")))
                .hasMessageContaining("in memory");

        try (var relaxed = driver.connect("jdbc:h2:mem:x", properties("relaxed"))) {
            assertThat(relaxed).isNotNull();
        }
    }

    @Test
    void an_unknown_durability_is_refused_with_the_two_that_would_do() {
        assertThatThrownBy(() -> open("sometimes")).hasMessageContaining("must be safe or relaxed");
    }

    @Test
    void an_error_in_a_statement_comes_as_the_database_said_it() throws Exception {
        try (var connection = open("safe")) {
            insert(connection, 1);

            assertThatThrownBy(() -> insert(connection, 1))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("primary key violation");
        }
    }

    private int rowsIfKilledNow() throws IOException, SQLException {
        Path copy = folder.resolve("killed");
        Files.copy(folder.resolve("touchstone.mv.db"), Path.of(copy + ".mv.db"));
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + copy, "sa", "")) {
            return count(connection);
        }
    }

    private Connection open(String durability) throws SQLException {
        return Objects.requireNonNull(
                driver.connect("jdbc:h2:file:" + folder.resolve("touchstone"), properties(durability)));
    }

    private static Properties properties(String durability) {
        var properties = new Properties();
        properties.setProperty("user", "sa");
        properties.setProperty("password", "");
        properties.setProperty(Durability.PROPERTY, durability);
        return properties;
    }

    private static void insert(Connection connection, int id) throws SQLException {
        try (var statement = connection.prepareStatement("insert into note values (?, 'seen')")) {
            statement.setInt(1, id);
            statement.executeUpdate();
        }
    }

    private static void change(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from note")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
