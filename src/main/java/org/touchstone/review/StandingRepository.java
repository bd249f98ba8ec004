package org.touchstone.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.touchstone.claim.Claim;
import org.touchstone.claim.ClaimParts;

/** Reads what standings are made of, without making an entity of each row: an article may have thousands of claims. */
@ApplicationScoped
class StandingRepository {
    private static final String TRACES = """
            select c.id as claim, r.state as state, r.first_round as first_round, a.contributor_id as reviewer,
                a.round as round, a.statement_number as statement,
                case when a.submitted_at is null then 0 else 1 end as submitted
            from claim c
            left join review r on r.claim_id = c.id
            left join assessment a on a.claim_id = c.id and (a.submitted_at is not null or a.contributor_id = :me)
            where (r.claim_id is not null or a.id is not null) and
            """;

    private static final String DECISIONS = """
            select d.claim_id as claim, v.code as verdict, d.origin as origin, d.corrected_value as corrected_value,
                case when d.ended_at is null then 1 else 0 end as holds,
                case when d.origin = 'ADJUDICATED' and d.contributor_id = :me then 1 else 0 end as mine
            from decision d join claim c on c.id = d.claim_id join verdict v on v.id = d.verdict_id
            where (d.ended_at is null or (d.origin = 'ADJUDICATED' and d.contributor_id = :me)) and
            """;

    /** A decision that holds, or one that the asker gave. */
    record Made(UUID claim, Standing.Verdict verdict, boolean holds, boolean mine) {}

    private final EntityManager entities;

    StandingRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<Trace> traces(Collection<Claim> claims, UUID me) {
        return rows(query(TRACES, claims, me)
                        .addScalar("claim", UUID.class)
                        .addScalar("state", String.class)
                        .addScalar("first_round", Integer.class)
                        .addScalar("reviewer", UUID.class)
                        .addScalar("round", Integer.class)
                        .addScalar("statement", Integer.class)
                        .addScalar("submitted", Integer.class))
                .stream()
                .map(StandingRepository::trace)
                .toList();
    }

    List<Made> decisions(Collection<Claim> claims, UUID me) {
        return rows(query(DECISIONS, claims, me)
                        .addScalar("claim", UUID.class)
                        .addScalar("verdict", String.class)
                        .addScalar("origin", String.class)
                        .addScalar("corrected_value", String.class)
                        .addScalar("holds", Integer.class)
                        .addScalar("mine", Integer.class))
                .stream()
                .map(row -> new Made(
                        row.get("claim", UUID.class),
                        new Standing.Verdict(
                                row.get("verdict", String.class),
                                Origin.valueOf(row.get("origin", String.class)),
                                row.get("corrected_value", String.class)),
                        row.get("holds", Integer.class) == 1,
                        row.get("mine", Integer.class) == 1))
                .toList();
    }

    private static Trace trace(Tuple row) {
        String state = row.get("state", String.class);
        return new Trace(
                row.get("claim", UUID.class),
                state == null ? null : ReviewState.valueOf(state),
                number(row.get("first_round", Integer.class), 1),
                row.get("reviewer", UUID.class),
                number(row.get("round", Integer.class), 0),
                number(row.get("statement", Integer.class), 0),
                row.get("submitted", Integer.class) == 1);
    }

    private NativeQuery<?> query(String sql, Collection<Claim> claims, UUID me) {
        UUID article = ClaimParts.articleOfMany(claims);
        var query = article == null
                ? entities.createNativeQuery(sql + " c.id in (:claims)", Tuple.class)
                        .setParameter("claims", claims.stream().map(Claim::id).toList())
                : entities.createNativeQuery(sql + " c.article_id = :article", Tuple.class)
                        .setParameter("article", article);
        return query.setParameter("me", me).unwrap(NativeQuery.class);
    }

    private static int number(@Nullable Integer found, int otherwise) {
        return found == null ? otherwise : found;
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(NativeQuery<?> query) {
        return (List<Tuple>) query.getResultList();
    }
}
