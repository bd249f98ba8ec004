package org.touchstone.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;

/** Puts what a bundle tells into rows, many at once. Strict: a member that is missing, unknown or of another kind is refused. */
final class RowKeeper {
    private final Connection connection;
    private final UUID workspace;
    private final References references;
    private final Passages passages;
    private final Map<Rows, List<Map<String, @Nullable Object>>> waiting = new HashMap<>();

    RowKeeper(Connection connection, UUID workspace, References references) {
        this.connection = connection;
        this.workspace = workspace;
        this.references = references;
        this.passages = new Passages(connection);
    }

    /** Takes in one thing that stands by itself, with all that belongs to it. */
    void keep(Rows rows, JsonNode told, Told at) throws SQLException {
        references.begin(told);
        keep(rows, null, told, at);
    }

    private UUID keep(Rows rows, @Nullable UUID parent, JsonNode told, Told at) throws SQLException {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        UUID key = rows.keyed() || parent == null ? references.keyOf(rows, told) : parent;
        if (rows.keyed()) {
            columns.put("id", key);
        }
        if (rows.parent() != null) {
            columns.put(rows.parent(), parent);
        }
        if (rows.single()) {
            var value = (Member.Plain) rows.members().get(0);
            columns.put(value.column(), value(value, told, told, at));
        } else {
            members(rows.members(), columns, told, told, at);
        }
        if (rows == Contents.OCCURRENCES || rows == Contents.EVIDENCE) {
            passages.check(columns, at.in("selector"));
        }
        for (var fixed : rows.fixed().entrySet()) {
            columns.put(fixed.getKey(), fixed.getValue().apply(new Keeping(workspace, told)));
        }
        waiting.computeIfAbsent(rows, any -> new ArrayList<>()).add(columns);
        parts(rows.members(), key, told, at);
        return key;
    }

    private void members(
            List<Member> members, Map<String, @Nullable Object> columns, JsonNode told, JsonNode row, Told at)
            throws SQLException {
        at.only(told, members.stream().map(Member::key).toList());
        for (Member member : members) {
            var value = told.path(member.key());
            var there = at.in(member.key());
            if (member instanceof Member.Plain plain) {
                columns.put(plain.column(), value(plain, value, row, there));
            } else if (member instanceof Member.One one) {
                columns.put(one.column(), keep(one.rows(), null, value, there));
            } else if (member instanceof Member.Group group) {
                if (value.isNull() && group.presentBy() != null) {
                    group.members().forEach(inner -> columns.put(((Member.Plain) inner).column(), null));
                } else {
                    members(group.members(), columns, value, row, there);
                }
            }
        }
    }

    private void parts(List<Member> members, UUID key, JsonNode told, Told at) throws SQLException {
        for (Member member : members) {
            var value = told.path(member.key());
            var there = at.in(member.key());
            if (member instanceof Member.Maybe maybe && !value.isNull()) {
                keep(maybe.rows(), key, value, there);
            } else if (member instanceof Member.Many many) {
                if (!value.isArray()) {
                    throw there.wrong("This must be a list.");
                }
                for (int i = 0; i < value.size(); i++) {
                    keep(many.rows(), key, value.get(i), there.in(String.valueOf(i)));
                }
            }
        }
    }

    private @Nullable Object value(Member.Plain member, JsonNode value, JsonNode row, Told at) throws SQLException {
        if (value.isNull()) {
            if (member.nullable()) {
                return null;
            }
            throw at.wrong("This must not be null.");
        }
        return switch (member.kind()) {
            case TEXT -> member.words().isEmpty() ? at.text(value, member.max()) : at.word(value, member.words());
            case URL -> at.address(value);
            case ID -> at.id(value);
            case INTEGER -> at.count(value);
            case FLAG -> at.flag(value);
            case TIME -> at.time(value);
            case NUMBER -> at.number(value);
            case SCORE -> new java.math.BigDecimal(at.number(value));
            case WORDS -> Columns.readTexts(value, ",", at);
            case LINES -> Columns.readTexts(value, "\n", at);
            case SEGMENTS -> Columns.readSegments(value, at);
            case REPLACEMENTS -> Columns.readReplacements(value, at);
            case CONTRIBUTOR, VERDICT, EVENT, ARTICLE, SOURCE, SNAPSHOT, REVISION, EVIDENCE, ASSESSMENT ->
                references.find(member.kind(), value, row, at);
        };
    }

    /** Writes what has been taken in, each table after those that it refers to. */
    void flush() throws SQLException {
        for (Rows rows : Contents.FROM_THE_GROUND_UP) {
            var all = waiting.remove(rows);
            if (all != null) {
                insert(rows, all);
            }
        }
    }

    private void insert(Rows rows, List<Map<String, @Nullable Object>> all) throws SQLException {
        var columns = List.copyOf(all.get(0).keySet());
        var marks = String.join(", ", java.util.Collections.nCopies(columns.size(), "?"));
        var insert = "insert into " + rows.table() + " (" + String.join(", ", columns) + ") values (" + marks + ")";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (var row : all) {
                int at = 1;
                for (String column : columns) {
                    statement.setObject(at++, row.get(column));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException refused) {
            if (refused.getSQLState() != null && refused.getSQLState().startsWith("23")) {
                throw Refusal.unprocessable(
                        "This bundle breaks a rule of the " + rows.table().replace('_', ' ')
                                + " table, or it has a thing twice: " + firstLine(refused.getMessage()));
            }
            throw refused;
        }
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
