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
import org.touchstone.workspace.Seat;

/** Counts the claims of articles by state, in one query, as far as the asker may know. */
@ApplicationScoped
class ProgressCounts {
    private static final String BY_STATE = """
            select s.article as article, s.state as state, count(*) as claims
            from (
                select a.public_id as article, %s as state
                from claim c join article a on a.id = c.article_id left join review r on r.claim_id = c.id
                where c.article_id in (:articles)
            ) s
            group by s.article, s.state
            """.formatted(VisibleState.SQL);

    private final EntityManager entities;

    ProgressCounts(EntityManager entities) {
        this.entities = entities;
    }

    /** By the article's public id. */
    Map<String, ArticleView.Progress> of(Collection<Article> articles, Seat seat) {
        if (articles.isEmpty()) {
            return Map.of();
        }
        var rows = VisibleState.bind(entities.createNativeQuery(BY_STATE, Tuple.class), seat)
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

    static ArticleView.Progress progress(Map<ClaimState, Integer> counts) {
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
