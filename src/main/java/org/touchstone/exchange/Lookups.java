package org.touchstone.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds what a bundle refers to. What was found last is remembered, up to a limit. */
final class Lookups {
    private static final int REMEMBERED = 20_000;
    private static final Map<Kind, String> QUERIES = Map.of(
            Kind.EVENT, "select id from event where workspace_id = ? and public_id = ?",
            Kind.ARTICLE, "select id from article where workspace_id = ? and public_id = ?",
            Kind.SOURCE, "select id from source where workspace_id = ? and public_id = ?",
            Kind.SNAPSHOT, "select id from snapshot where source_id = ? and public_id = ?",
            Kind.REVISION, "select id from revision where article_id = ? and number = ?");

    private final Connection connection;
    private final Map<List<Object>, UUID> found = new LinkedHashMap<>(1024, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Object>, UUID> eldest) {
            return size() > REMEMBERED;
        }
    };

    Lookups(Connection connection) {
        this.connection = connection;
    }

    /**
     * The key of a thing, or null when there is none.
     *
     * @param within the key of what it belongs to
     * @param id its public id, or a revision's number
     */
    @Nullable
    UUID find(Kind kind, UUID within, Object id) throws SQLException {
        var asked = List.of(kind, within, id);
        var known = found.get(asked);
        if (known != null) {
            return known;
        }
        var query = QUERIES.get(kind);
        if (query == null) {
            throw new IllegalArgumentException("nothing is looked up as " + kind);
        }
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, within);
            statement.setObject(2, id);
            try (ResultSet result = statement.executeQuery()) {
                if (!result.next()) {
                    return null;
                }
                var key = result.getObject(1, UUID.class);
                found.put(asked, key);
                return key;
            }
        }
    }
}
