package org.touchstone.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.touchstone.article.Article;
import org.touchstone.permission.ClaimState;
import org.touchstone.permission.Role;
import org.touchstone.workspace.Seat;

/** Counts the claims of articles by state, in one query, as far as the asker may know. */
@ApplicationScoped
class ProgressCounts {
    /** A claim in review or disputed counts as open for whoever must not know: see {@code Sight}. */
    private static final String BY_STATE = """
            select s.article as article, s.state as state, count(*) as claims
            from (
                select a.public_id as article,
                    case
                        when c.intake <> 'OPEN' then c.intake
                        when r.state is null or r.state = 'UNTOUCHED' then 'OPEN'
                        when r.state = 'DECIDED' then 'DECIDED'
                        when :seesOthers or exists (
                            select 1 from assessment mine
                            where mine.claim_id = c.id and mine.contributor_id = :me
                                and mine.submitted_at is not null and mine.round >= r.first_round
                                and mine.statement_number = c.statement_number)
                            then r.state
                        else 'OPEN'
                    end as state
                from claim c join article a on a.id = c.article_id left join review r on r.claim_id = c.id
                where c.article_id in (:articles)
            ) s
            group by s.article, s.state
            """;

    private final EntityManager entities;

    ProgressCounts(EntityManager entities) {
        this.entities = entities;
    }

    /** By the article's public id. */
    Map<String, ArticleView.Progress> of(Collection<Article> articles, Seat seat) {
        if (articles.isEmpty()) {
            return Map.of();
        }
        var rows = entities.createNativeQuery(BY_STATE, Tuple.class)
                .setParameter("seesOthers", !seat.workspace().blind() || seat.role() == Role.ADJUDICATOR)
                .setParameter("me", seat.contributor().id())
                .setParameter("articles", articles.stream().map(Article::id).toList())
                .getResultList();
        var counts = new HashMap<String, Map<ClaimState, Integer>>();
        for (Object each : rows) {
            var row = (Tuple) each;
            counts.computeIfAbsent(row.get("article", String.class), key -> new EnumMap<>(ClaimState.class))
                    .put(
                            ClaimState.valueOf(row.get("state", String.class)),
                            row.get("claims", Number.class).intValue());
        }
        var progress = new HashMap<String, ArticleView.Progress>();
        counts.forEach((article, byState) -> progress.put(article, progress(byState)));
        return progress;
    }

    private static ArticleView.Progress progress(Map<ClaimState, Integer> counts) {
        return new ArticleView.Progress(
                counts.getOrDefault(ClaimState.CANDIDATE, 0),
                counts.getOrDefault(ClaimState.OPEN, 0),
                counts.getOrDefault(ClaimState.IN_REVIEW, 0),
                counts.getOrDefault(ClaimState.DISPUTED, 0),
                counts.getOrDefault(ClaimState.DECIDED, 0),
                counts.getOrDefault(ClaimState.SET_ASIDE, 0),
                counts.getOrDefault(ClaimState.DISCARDED, 0));
    }
}
