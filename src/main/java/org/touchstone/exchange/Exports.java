package org.touchstone.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.touchstone.article.Articles;
import org.touchstone.event.Events;
import org.touchstone.exchange.Names.Person;
import org.touchstone.exchange.Names.ScaleOf;
import org.touchstone.exchange.Names.VerdictOf;
import org.touchstone.permission.Sight;
import org.touchstone.workspace.Contributors;
import org.touchstone.workspace.Scales;
import org.touchstone.workspace.Seat;
import org.touchstone.workspace.Workspace;

/** Claims on their way out. */
@ApplicationScoped
class Exports {
    private final DataSource database;
    private final Articles articles;
    private final Events events;
    private final Scales scales;
    private final Contributors contributors;

    Exports(DataSource database, Articles articles, Events events, Scales scales, Contributors contributors) {
        this.database = database;
        this.articles = articles;
        this.events = events;
        this.scales = scales;
        this.contributors = contributors;
    }

    /** What is asked for, or a refusal: an article or event that is not there is told before the first byte is sent. */
    @Transactional
    Scope scope(Seat seat, @Nullable String article, @Nullable String event, boolean undecided) {
        var workspace = seat.workspace();
        return new Scope(
                workspace.id(),
                article == null || article.isBlank()
                        ? null
                        : articles.get(workspace, article).id(),
                event == null || event.isBlank()
                        ? null
                        : events.get(workspace, event).id(),
                undecided,
                contributors.selves(seat.contributor()),
                seesAll(seat));
    }

    /** Whether the asker's own work has no part in what they see. */
    static boolean seesAll(Seat seat) {
        return new Sight(seat.workspace().blind(), seat.role(), false).seesOthers();
    }

    /**
     * A whole bundle, ready to be sent. It is written to the disk first: then no client that reads slowly keeps a transaction open,
     * what fails midway is refused instead of sent in part, and memory stays small. The file goes when it has been sent.
     */
    BundleFile bundle(Workspace workspace, Scope scope, Format format) throws IOException {
        Path file = Files.createTempFile("touchstone-export", "." + format.extension());
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                write(workspace, scope, format, out);
            }
            return new BundleFile(file);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    /**
     * Writes a bundle. All of it is of one moment: it is read in one transaction that others' writes do not show in. What fails
     * midway fails the whole answer, so that nobody takes a part for the whole.
     */
    void write(Workspace workspace, Scope scope, Format format, OutputStream out) throws IOException {
        try (Connection connection = database.getConnection()) {
            int isolation = connection.getTransactionIsolation();
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                new Export(connection, scope, names(connection, workspace), format, out).write();
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(isolation);
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new IOException("the export of " + workspace.slug() + " failed", failed);
        }
    }

    /** Everybody and every verdict that a row of this workspace can name. */
    Names names(Connection connection, Workspace workspace) throws SQLException {
        var people = new HashMap<UUID, Person>();
        try (var statement = connection.prepareStatement(
                "select id, public_id, kind, name, pseudonym, account_id from contributor where workspace_id = ?")) {
            statement.setObject(1, workspace.id());
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    boolean named = workspace.exportNames() || result.getObject(6) == null;
                    people.put(
                            result.getObject(1, UUID.class),
                            new Person(
                                    result.getString(2),
                                    result.getString(3),
                                    named ? result.getString(4) : null,
                                    result.getString(5)));
                }
            }
        }
        var verdicts = new HashMap<UUID, VerdictOf>();
        for (var scale : scales.all(workspace)) {
            var of = ScaleOf.of(
                    scale.verdicts().stream().map(verdict -> verdict.value()).toList());
            scale.verdicts().forEach(verdict -> verdicts.put(verdict.id(), new VerdictOf(of, verdict.code())));
        }
        return new Names(people, verdicts);
    }
}
