package org.touchstone.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows with all that belongs to them: one query for a table, however many rows are asked for. */
final class RowReader {
    private final Connection connection;
    private final Map<Rows, Query> queries = new HashMap<>();

    RowReader(Connection connection) {
        this.connection = connection;
    }

    private record Query(String sql, List<Kind> kinds) {}

    /**
     * The rows that meet a condition, in their order.
     *
     * @param condition in SQL, with {@code t} for the table
     * @param tail what follows the order, such as a limit
     */
    List<Row> read(Rows rows, String condition, List<?> parameters, String tail) throws SQLException {
        var found = new ArrayList<Row>();
        readInto(
                rows,
                " where " + condition + " order by " + rows.order() + tail,
                parameters,
                (parent, row) -> found.add(row));
        for (Member member : rows.members()) {
            attach(rows, member, found);
        }
        return found;
    }

    private interface Found {
        void row(@Nullable UUID parent, Row row);
    }

    private void attach(Rows rows, Member member, List<Row> owners) throws SQLException {
        if (owners.isEmpty()) {
            return;
        }
        if (member instanceof Member.Many many) {
            attachParts(many.rows(), owners);
        } else if (member instanceof Member.Maybe maybe) {
            attachParts(maybe.rows(), owners);
        } else if (member instanceof Member.One one) {
            attachTarget(rows, one, owners);
        } else if (member instanceof Member.Group group) {
            for (Member inner : group.members()) {
                attach(rows, inner, owners);
            }
        }
    }

    private void attachParts(Rows rows, List<Row> owners) throws SQLException {
        var parts = new HashMap<UUID, List<Row>>();
        var all = new ArrayList<Row>();
        readInto(
                rows,
                " where t." + rows.parent() + " = any (?)"
                        + (rows.condition().isEmpty() ? "" : " and " + rows.condition()) + " order by " + rows.order(),
                List.<Object>of(
                        (Object) keys(owners.stream().map(owner -> owner.key).toList())),
                (parent, row) -> {
                    all.add(row);
                    if (parent != null) {
                        parts.computeIfAbsent(parent, key -> new ArrayList<>()).add(row);
                    }
                });
        for (Row owner : owners) {
            var own = parts.get(owner.key);
            if (own != null) {
                owner.put(rows, own);
            }
        }
        for (Member member : rows.members()) {
            attach(rows, member, all);
        }
    }

    private void attachTarget(Rows rows, Member.One one, List<Row> owners) throws SQLException {
        int cell = rows.selected().indexOf("t." + one.column());
        var wanted = new LinkedHashSet<UUID>();
        for (Row owner : owners) {
            if (owner.cells[cell] instanceof UUID key) {
                wanted.add(key);
            }
        }
        var targets = new HashMap<UUID, Row>();
        for (Row target : read(one.rows(), "t.id = any (?)", List.<Object>of((Object) keys(wanted)), "")) {
            targets.put(target.key, target);
        }
        for (Row owner : owners) {
            var target = targets.get(owner.cells[cell]);
            if (target != null) {
                owner.put(one.rows(), List.of(target));
            }
        }
    }

    private static UUID[] keys(Collection<UUID> keys) {
        return keys.toArray(UUID[]::new);
    }

    private void readInto(Rows rows, String tail, List<?> parameters, Found found) throws SQLException {
        var query = queries.computeIfAbsent(rows, RowReader::query);
        try (PreparedStatement statement = connection.prepareStatement(query.sql() + tail)) {
            statement.setFetchSize(1000);
            for (int i = 0; i < parameters.size(); i++) {
                set(statement, i + 1, parameters.get(i));
            }
            try (ResultSet result = statement.executeQuery()) {
                boolean keyed = rows.keyed();
                while (result.next()) {
                    var parent = rows.parent() == null ? null : result.getObject(2, UUID.class);
                    var key = keyed || parent == null ? result.getObject(1, UUID.class) : parent;
                    found.row(parent, new Row(key, cells(result, query.kinds())));
                }
            }
        }
    }

    void set(PreparedStatement statement, int at, Object parameter) throws SQLException {
        if (parameter instanceof UUID[] keys) {
            statement.setArray(at, connection.createArrayOf("uuid", keys));
        } else if (parameter instanceof String[] texts) {
            statement.setArray(at, connection.createArrayOf("varchar", texts));
        } else {
            statement.setObject(at, parameter);
        }
    }

    private static Query query(Rows rows) {
        var columns = new ArrayList<String>();
        columns.add(rows.keyed() ? "t.id" : "1");
        columns.add(rows.parent() == null ? "1" : "t." + rows.parent());
        columns.addAll(rows.selected());
        var kinds = new ArrayList<Kind>();
        collect(rows.members(), kinds);
        return new Query("select " + String.join(", ", columns) + " from " + rows.table() + " t", kinds);
    }

    /** The kinds of the selected columns; a key and whether there is a group are kinds of their own. */
    private static void collect(List<Member> members, List<Kind> kinds) {
        for (Member member : members) {
            if (member instanceof Member.Plain plain) {
                kinds.add(plain.kind());
            } else if (member instanceof Member.One) {
                kinds.add(Kind.CONTRIBUTOR);
            } else if (member instanceof Member.Group group) {
                if (group.presentBy() != null) {
                    kinds.add(Kind.FLAG);
                }
                collect(group.members(), kinds);
            }
        }
    }

    private static @Nullable Object[] cells(ResultSet result, List<Kind> kinds) throws SQLException {
        var cells = new @Nullable Object[kinds.size()];
        for (int i = 0; i < cells.length; i++) {
            int at = i + 3;
            cells[i] = switch (kinds.get(i)) {
                case INTEGER, REVISION -> result.getObject(at, Integer.class);
                case FLAG -> result.getBoolean(at);
                case TIME -> result.getObject(at, OffsetDateTime.class);
                case SCORE -> result.getBigDecimal(at);
                case CONTRIBUTOR, VERDICT -> result.getObject(at, UUID.class);
                case TEXT,
                        URL,
                        ID,
                        NUMBER,
                        WORDS,
                        LINES,
                        SEGMENTS,
                        REPLACEMENTS,
                        EVENT,
                        ARTICLE,
                        SOURCE,
                        SNAPSHOT,
                        EVIDENCE,
                        ASSESSMENT -> result.getString(at);
            };
        }
        return cells;
    }
}
