package org.touchstone.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.identity.PublicIds;

/** Makes many decided claims out of few: copies of each, with keys of their own, by plain JDBC. */
final class Multiplied {
    private static final List<String> OF_CLAIM =
            List.of("statement_version", "occurrence", "claim_value", "review", "assessment", "decision");

    private Multiplied() {}

    /** Copies decided claims in turn, at most {@code perArticle} to an article, until there are {@code total} claims. */
    static int claims(Connection connection, int total, int perArticle) throws SQLException {
        connection.setAutoCommit(false);
        Map<UUID, UUID> templates = templates(connection);
        int made = 0;
        int wanted = total - count(connection);
        for (UUID claim : templates.values()) {
            int copies = Math.min(perArticle, wanted - made);
            copy(connection, claim, copies);
            made += copies;
            connection.commit();
        }
        connection.setAutoCommit(true);
        return count(connection);
    }

    /** One decided claim of each article. */
    private static Map<UUID, UUID> templates(Connection connection) throws SQLException {
        Map<UUID, UUID> templates = new HashMap<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select c.article_id, c.id from claim c join decision d on d.claim_id = c.id")) {
            while (rows.next()) {
                templates.putIfAbsent(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class));
            }
        }
        return templates;
    }

    static int count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from claim")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void copy(Connection connection, UUID claim, int copies) throws SQLException {
        List<Rows> all = new ArrayList<>();
        all.add(Rows.read(connection, "claim", "id = ?", claim));
        for (String table : OF_CLAIM) {
            all.add(Rows.read(connection, table, "claim_id = ?", claim));
        }
        all.add(Rows.read(
                connection,
                "decision_assessment",
                "decision_id in (select id from decision where claim_id = ?)",
                claim));
        List<Map<UUID, UUID>> keys = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            keys.add(newKeys(all));
        }
        for (Rows rows : all) {
            insert(connection, rows, keys);
        }
    }

    private static Map<UUID, UUID> newKeys(List<Rows> all) {
        Map<UUID, UUID> keys = new HashMap<>();
        for (Rows rows : all) {
            int id = rows.columns().indexOf("id");
            if (id >= 0) {
                rows.values().forEach(row -> keys.put((UUID) row[id], UUID.randomUUID()));
            }
        }
        return keys;
    }

    private static void insert(Connection connection, Rows rows, List<Map<UUID, UUID>> copies) throws SQLException {
        int publicId = rows.columns().indexOf("public_id");
        try (PreparedStatement insert = connection.prepareStatement(rows.insert())) {
            for (Map<UUID, UUID> keys : copies) {
                for (Object[] row : rows.values()) {
                    Object[] fresh = row.clone();
                    for (int column = 0; column < fresh.length; column++) {
                        fresh[column] = fresh[column] instanceof UUID key ? keys.getOrDefault(key, key) : fresh[column];
                    }
                    if (publicId >= 0) {
                        fresh[publicId] = PublicIds.next();
                    }
                    Rows.set(insert, fresh);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
