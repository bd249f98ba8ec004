package org.touchstone.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.touchstone.permission.ClaimState;
import org.touchstone.refusal.Refusal;

/**
 * Takes up a claim for review, in one statement and past the object mapper: this is on the way of every assessment, and what is
 * read with the row's lock must be what is committed, never what the session remembers.
 */
@ApplicationScoped
class ClaimsAtHand {
    private static final String CLAIM = """
            select c.id, c.public_id, c.intake, c.statement_number, c.version, c.reviewers_needed as own_needed,
                (select a.public_id from article a where a.id = c.article_id) as article,
                (select a.reviewers_needed from article a where a.id = c.article_id) as article_needed
            from claim c
            """;

    private final EntityManager entities;

    ClaimsAtHand(EntityManager entities) {
        this.entities = entities;
    }

    ClaimAtHand read(UUID workspaceId, String publicId) {
        return find(CLAIM + "where c.workspace_id = ?1 and c.public_id = ?2", workspaceId, publicId);
    }

    /** The same, and until the transaction ends nobody else assesses, decides or changes the claim. */
    ClaimAtHand lock(UUID workspaceId, String publicId) {
        return find(CLAIM + "where c.workspace_id = ?1 and c.public_id = ?2 for update", workspaceId, publicId);
    }

    private ClaimAtHand find(String sql, UUID workspaceId, String publicId) {
        var rows = entities.createNativeQuery(sql, Tuple.class)
                .unwrap(NativeQuery.class)
                .addScalar("id", UUID.class)
                .addScalar("public_id", String.class)
                .addScalar("intake", String.class)
                .addScalar("statement_number", Integer.class)
                .addScalar("version", Integer.class)
                .addScalar("own_needed", Integer.class)
                .addScalar("article", String.class)
                .addScalar("article_needed", Integer.class)
                .setParameter(1, workspaceId)
                .setParameter(2, publicId)
                .getResultList();
        if (rows.isEmpty()) {
            throw Refusal.missing("claim", publicId);
        }
        Tuple row = (Tuple) rows.get(0);
        Integer own = row.get("own_needed", Integer.class);
        return new ClaimAtHand(
                row.get("id", UUID.class),
                row.get("public_id", String.class),
                row.get("article", String.class),
                ClaimState.valueOf(row.get("intake", String.class)),
                row.get("statement_number", Integer.class),
                row.get("version", Integer.class),
                own != null ? own : row.get("article_needed", Integer.class));
    }
}
