package org.touchstone.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.touchstone.permission.ClaimState;
import org.touchstone.refusal.Refusal;

/**
 * Takes up claims for review, past the object mapper: this is on the way of every assessment, and what is
 * read with the row's lock must be what is committed, never what the session remembers.
 */
@ApplicationScoped
class ClaimsAtHand {
    private static final String CLAIM = """
            select c.id, c.public_id, c.intake, c.statement_number, c.version, a.public_id as article,
                coalesce(c.reviewers_needed, a.reviewers_needed, w.reviewers_needed) as needed, w.majority_decides as majority
            from claim c
            join workspace w on w.id = c.workspace_id
            left join article a on a.id = c.article_id
            where c.workspace_id = ?1 and c.public_id in ?2
            """;
    private static final String LOCK =
            "select c.id from claim c where c.workspace_id = ?1 and c.public_id in ?2 order by c.public_id for update";
    private static final String UNDECIDED = """
            select c.public_id from claim c
            where %s = ?1 and c.intake = 'OPEN' and c.public_id > ?2
                and not exists (select 1 from review r where r.claim_id = c.id and r.state = 'DECIDED')
            order by c.public_id
            """;

    private final EntityManager entities;

    ClaimsAtHand(EntityManager entities) {
        this.entities = entities;
    }

    ClaimAtHand read(UUID workspaceId, String publicId) {
        return find(workspaceId, List.of(publicId)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.missing("claim", publicId));
    }

    /** The same, and until the transaction ends nobody else assesses, decides or changes the claim. */
    ClaimAtHand lock(UUID workspaceId, String publicId) {
        return lockAll(workspaceId, List.of(publicId)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.missing("claim", publicId));
    }

    /**
     * Those of these claims that are there, locked. They are read by a statement of its own: one that waits for the lock sees the
     * article and the workspace as they were before it waited, and their rule may be what it waited for.
     */
    List<ClaimAtHand> lockAll(UUID workspaceId, Collection<String> publicIds) {
        entities.createNativeQuery(LOCK, UUID.class)
                .setParameter(1, workspaceId)
                .setParameter(2, publicIds)
                .getResultList();
        return find(workspaceId, publicIds);
    }

    /** The open claims of a workspace that no decision has been made on, after the one with the id {@code after}. */
    List<String> undecidedOfWorkspace(UUID workspaceId, String after, int most) {
        return undecided("c.workspace_id", workspaceId, after, most);
    }

    List<String> undecidedOfArticle(UUID articleId, String after, int most) {
        return undecided("c.article_id", articleId, after, most);
    }

    @SuppressWarnings("unchecked")
    private List<String> undecided(String column, UUID key, String after, int most) {
        return (List<String>) entities.createNativeQuery(UNDECIDED.formatted(column), String.class)
                .setParameter(1, key)
                .setParameter(2, after)
                .setMaxResults(most)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<ClaimAtHand> find(UUID workspaceId, Collection<String> publicIds) {
        List<Tuple> rows = (List<Tuple>) entities.createNativeQuery(CLAIM, Tuple.class)
                .unwrap(NativeQuery.class)
                .addScalar("id", UUID.class)
                .addScalar("public_id", String.class)
                .addScalar("intake", String.class)
                .addScalar("statement_number", Integer.class)
                .addScalar("version", Integer.class)
                .addScalar("article", String.class)
                .addScalar("needed", Integer.class)
                .addScalar("majority", Boolean.class)
                .setParameter(1, workspaceId)
                .setParameter(2, publicIds)
                .getResultList();
        return rows.stream().map(ClaimsAtHand::claim).toList();
    }

    private static ClaimAtHand claim(Tuple row) {
        return new ClaimAtHand(
                row.get("id", UUID.class),
                row.get("public_id", String.class),
                row.get("article", String.class),
                ClaimState.valueOf(row.get("intake", String.class)),
                row.get("statement_number", Integer.class),
                row.get("version", Integer.class),
                new DecisionRule(row.get("needed", Integer.class), row.get("majority", Boolean.class)));
    }
}
