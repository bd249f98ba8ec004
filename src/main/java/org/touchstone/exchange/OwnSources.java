package org.touchstone.exchange;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.touchstone.evidence.OwnSource;
import org.touchstone.refusal.Refusal;

/** Holds a bundle to the rule that an article is not its own source. */
final class OwnSources {
    private static final String CITED = """
            select c.public_id, a.url, a.canonical_url, s.url, s.canonical_url, sa.address
            from evidence e join claim c on c.id = e.claim_id join article a on a.id = c.article_id
            join source s on s.id = e.source_id left join source_address sa on sa.source_id = s.id
            where c.workspace_id = ? and c.public_id = any (?) and e.withdrawn_at is null and a.url is not null
            """;

    private final Connection connection;
    private final UUID workspace;

    OwnSources(Connection connection, UUID workspace) {
        this.connection = connection;
        this.workspace = workspace;
    }

    /** Refuses these claims where one of them cites the address of its own article. */
    void refuse(String[] claims) throws SQLException {
        var wrong = new TreeSet<String>();
        try (var statement = connection.prepareStatement(CITED)) {
            statement.setObject(1, workspace);
            statement.setArray(2, connection.createArrayOf("varchar", claims));
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    Set<String> source =
                            new HashSet<>(Arrays.asList(result.getString(4), result.getString(5), result.getString(6)));
                    source.remove(null);
                    if (OwnSource.sameAddress(Arrays.asList(result.getString(2), result.getString(3)), source)) {
                        wrong.add(result.getString(1));
                    }
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable(
                    "An article cannot be its own source, and the evidence of these claims cites the"
                            + " address of the article that makes them: " + String.join(", ", wrong)
                            + ". Nothing was imported. Leave that evidence out.");
        }
    }
}
