package org.touchstone.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.database.ReadsOnly;
import org.touchstone.permission.ClaimState;
import org.touchstone.permission.Role;
import org.touchstone.workspace.Seat;

/** Counts what there is in a workspace and what waits for a member. */
@ApplicationScoped
@ReadsOnly
class Overviews {
    private static final String BY_STATE = """
            select s.state as state, count(*) as claims
            from (select %s as state from claim c left join review r on r.claim_id = c.id
                where c.workspace_id = :workspace) s
            group by s.state
            """.formatted(VisibleState.SQL);

    /** Accepted, not decided, and without an assessment of one's own of the claim as it stands. */
    private static final String TO_ASSESS = """
            from claim c left join review r on r.claim_id = c.id left join article a on a.id = c.article_id
            where c.workspace_id = :workspace and c.intake = 'OPEN' and (r.state is null or r.state <> 'DECIDED')
                and not exists (select 1 from decision own where own.claim_id = c.id and own.contributor_id = :me)
                and not exists (select 1 from assessment mine
                    where mine.claim_id = c.id and mine.contributor_id = :me and mine.submitted_at is not null
                        and (r.claim_id is null or mine.round >= r.first_round)
                        and mine.statement_number = c.statement_number)
            """;

    private static final String TO_TRIAGE = """
            select a.public_id as article, a.title as title, count(*) as candidates
            from claim c join article a on a.id = c.article_id
            where c.workspace_id = :workspace and c.intake = 'CANDIDATE'
            group by a.public_id, a.title order by a.public_id desc
            """;

    private static final String NOT_FOUND = """
            select count(*) from evidence e join claim c on c.id = e.claim_id
            where c.workspace_id = :workspace and c.intake = 'OPEN' and e.withdrawn_at is null
                and e.quote_check = 'NOT_FOUND'
            """;

    private final EntityManager entities;

    Overviews(EntityManager entities) {
        this.entities = entities;
    }

    OverviewView of(Seat seat) {
        var claims = progress(seat);
        var articles =
                number(entities.createQuery("select count(a) from Article a where a.workspace.id = :workspace"), seat);
        boolean assesses = seat.role().atLeast(Role.REVIEWER) && seat.role() != Role.ADJUDICATOR;
        var next = new OverviewView.Next(
                assesses ? number(mine("select count(*) " + TO_ASSESS, seat), seat) : 0,
                claims.candidate(),
                number(entities.createNativeQuery(NOT_FOUND), seat),
                assesses ? firstToAssess(seat) : null,
                firstToTriage(seat));
        return new OverviewView(new OverviewView.Count(articles), claims, next);
    }

    private ArticleView.Progress progress(Seat seat) {
        var rows = VisibleState.bind(entities.createNativeQuery(BY_STATE, Tuple.class), seat)
                .setParameter("workspace", seat.workspace().id())
                .getResultList();
        var counts = new EnumMap<ClaimState, Integer>(ClaimState.class);
        for (Object each : rows) {
            var row = (Tuple) each;
            counts.put(
                    ClaimState.valueOf(row.get("state", String.class)),
                    row.get("claims", Number.class).intValue());
        }
        return ProgressCounts.progress(counts);
    }

    private OverviewView.@Nullable FirstClaim firstToAssess(Seat seat) {
        var query = entities.createNativeQuery(
                        "select a.public_id as article, c.public_id as claim, c.gist as gist " + TO_ASSESS
                                + " order by c.public_id",
                        Tuple.class)
                .setParameter("me", seat.contributor().id());
        var row = first(query, seat);
        return row == null
                ? null
                : new OverviewView.FirstClaim(
                        row.get("article", String.class),
                        row.get("claim", String.class),
                        row.get("gist", String.class));
    }

    private OverviewView.@Nullable FirstArticle firstToTriage(Seat seat) {
        var row = first(entities.createNativeQuery(TO_TRIAGE, Tuple.class), seat);
        return row == null
                ? null
                : new OverviewView.FirstArticle(
                        row.get("article", String.class),
                        row.get("title", String.class),
                        row.get("candidates", Number.class).intValue());
    }

    private static @Nullable Tuple first(Query query, Seat seat) {
        List<?> rows = query.setParameter("workspace", seat.workspace().id())
                .setMaxResults(1)
                .getResultList();
        return rows.isEmpty() ? null : (Tuple) rows.get(0);
    }

    private Query mine(String sql, Seat seat) {
        return entities.createNativeQuery(sql)
                .setParameter("me", seat.contributor().id());
    }

    private static int number(Query query, Seat seat) {
        return ((Number) query.setParameter("workspace", seat.workspace().id()).getSingleResult()).intValue();
    }
}
