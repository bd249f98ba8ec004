package org.touchstone.exchange;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.text.CodePoints;
import org.touchstone.text.Span;

/** Whether the words that a bundle quotes stand where it says that they stand. Where a text stayed behind, nobody can tell. */
final class Passages {
    /** Texts have up to 2 MB each; claims of one article mostly follow each other. */
    private static final int REMEMBERED = 8;

    private static final String OF_REVISION =
            "select t.content from stored_text t join revision x on x.stored_text_id = t.id where x.id = ?";
    private static final String OF_SNAPSHOT =
            "select t.content from stored_text t join snapshot x on x.stored_text_id = t.id where x.id = ?";

    private final Connection connection;
    private final Map<UUID, CodePoints> texts = new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, CodePoints> eldest) {
            return size() > REMEMBERED;
        }
    };

    Passages(Connection connection) {
        this.connection = connection;
    }

    /** Refuses a row of an occurrence or of evidence whose words are not at their place. */
    void check(Map<String, @Nullable Object> columns, Told at) throws SQLException {
        if (!(columns.get("start_offset") instanceof Integer start)
                || !(columns.get("end_offset") instanceof Integer end)) {
            return;
        }
        if (end <= start) {
            throw at.wrong("The end must be greater than the start.");
        }
        var text = columns.get("revision_id") instanceof UUID revision
                ? text(OF_REVISION, revision)
                : columns.get("snapshot_id") instanceof UUID snapshot ? text(OF_SNAPSHOT, snapshot) : null;
        if (text != null
                && (end > text.length() || !text.slice(new Span(start, end)).equals(columns.get("exact")))) {
            throw at.in("exact").wrong("These words do not stand at " + start + " to " + end + " of the text.");
        }
    }

    private @Nullable CodePoints text(String query, UUID key) throws SQLException {
        var known = texts.get(key);
        if (known != null) {
            return known;
        }
        try (var statement = connection.prepareStatement(query)) {
            statement.setObject(1, key);
            try (var result = statement.executeQuery()) {
                var content = result.next() ? result.getString(1) : null;
                if (content == null) {
                    return null;
                }
                var text = CodePoints.of(content);
                texts.put(key, text);
                return text;
            }
        }
    }
}
