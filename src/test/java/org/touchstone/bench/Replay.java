package org.touchstone.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The rows that a run of assessments left, written again by plain JDBC: one transaction for each, equally durable. */
final class Replay {
    private static final String DECISIONS = "decision_id in (select id from decision where claim_id = ?)";

    /** Opens a connection as the server does, with the same durability. */
    interface Opening {
        Connection open() throws SQLException;
    }

    private Replay() {}

    static Timing write(Opening opening, List<String> claims, int threads) throws Exception {
        List<List<Rows>> transactions = new ArrayList<>();
        try (Connection connection = opening.open()) {
            connection.setAutoCommit(false);
            for (String claim : claims) {
                transactions.add(take(connection, claim));
            }
            connection.commit();
        }
        BlockingQueue<Connection> connections = new LinkedBlockingQueue<>();
        for (int thread = 0; thread < threads; thread++) {
            Connection connection = opening.open();
            connection.setAutoCommit(false);
            connections.add(connection);
        }
        Timing timing = Timing.of(transactions.size(), threads, round -> {
            Connection connection = connections.take();
            for (Rows rows : transactions.get(round)) {
                rows.write(connection);
            }
            connection.commit();
            connections.add(connection);
        });
        for (Connection connection : connections) {
            connection.close();
        }
        return timing;
    }

    /** Reads what an assessment wrote, in the order in which it can be written, and removes it. */
    private static List<Rows> take(Connection connection, String claim) throws SQLException {
        UUID id = (UUID)
                Rows.read(connection, "claim", "public_id = ?", claim).values().get(0)[0];
        List<Rows> rows = List.of(
                Rows.read(connection, "review", "claim_id = ?", id),
                Rows.read(connection, "assessment", "claim_id = ?", id),
                Rows.read(connection, "decision", "claim_id = ?", id),
                Rows.read(connection, "decision_assessment", DECISIONS, id),
                Rows.read(connection, "activity", "claim_id = ?", claim));
        delete(connection, "activity where claim_id = ?", claim);
        delete(connection, "decision_assessment where " + DECISIONS, id);
        delete(connection, "decision where claim_id = ?", id);
        delete(connection, "assessment where claim_id = ?", id);
        delete(connection, "review where claim_id = ?", id);
        return rows;
    }

    private static void delete(Connection connection, String from, Object parameter) throws SQLException {
        try (var delete = connection.prepareStatement("delete from " + from)) {
            delete.setObject(1, parameter);
            delete.executeUpdate();
        }
    }
}
