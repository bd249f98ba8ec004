package org.touchstone.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps in the house what a blind workspace keeps sealed: of a claim that is not decided, others' assessments, evidence and
 * inquiries, the decisions before, and how far its review is.
 */
final class Seals {
    private final Connection connection;
    private final Scope scope;

    Seals(Connection connection, Scope scope) {
        this.connection = connection;
        this.scope = scope;
    }

    /** Takes away from the claims what the asker must not see. */
    void apply(List<Row> claims) throws SQLException {
        if (scope.seesAll() || claims.isEmpty()) {
            return;
        }
        var open = open(claims);
        for (Row claim : claims) {
            if (!open.contains(claim.key)) {
                own(claim, Contents.EVIDENCE);
                own(claim, Contents.INQUIRIES);
                own(claim, Contents.ASSESSMENTS);
                claim.put(Contents.DECISIONS, List.of());
                claim.put(Contents.REVIEW, List.of());
            }
        }
    }

    private void own(Row claim, Rows rows) {
        claim.put(
                rows,
                claim.parts(rows).stream()
                        .filter(part -> scope.asker().contains(part.cell(rows, "t.contributor_id")))
                        .toList());
    }

    private Set<UUID> open(List<Row> claims) throws SQLException {
        var open = new HashSet<UUID>();
        try (PreparedStatement statement =
                connection.prepareStatement("select t.id from claim t where t.id = any (?) and " + scope.open("t"))) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", claims.stream().map(claim -> claim.key).toArray()));
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    open.add(result.getObject(1, UUID.class));
                }
            }
        }
        return open;
    }
}
