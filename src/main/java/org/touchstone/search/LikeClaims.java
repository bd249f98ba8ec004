package org.touchstone.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.touchstone.claim.Claim;
import org.touchstone.claim.Claims;
import org.touchstone.comparison.Probe;
import org.touchstone.comparison.Probe.Ranked;
import org.touchstone.comparison.Probe.Term;
import org.touchstone.database.ReadsOnly;
import org.touchstone.paging.Containing;
import org.touchstone.reading.ClaimViews;
import org.touchstone.search.ClaimMatches.ClaimMatch;
import org.touchstone.workspace.Seat;

/**
 * Finds the claims of a workspace that are like a text. Two passes over its claims' own words, which are sealed from nobody: one counts
 * how rare each word of the text is, one takes what has the most of the rarest; that much is ranked. Candidates are found, too, since
 * what a machine proposed yesterday is what somebody is about to propose again; they are told by their state. Discarded claims are not.
 */
@ApplicationScoped
@ReadsOnly
class LikeClaims {
    /** How many words narrow the claims down. */
    private static final int RAREST = 16;
    /** How many claims are ranked. */
    private static final int RANKED = 300;

    private static final String OPEN_TO_ALL =
            " from claim c where c.workspace_id = :workspace and c.intake <> 'DISCARDED'";

    private final EntityManager entities;
    private final Claims claims;
    private final ClaimViews views;

    LikeClaims(EntityManager entities, Claims claims, ClaimViews views) {
        this.entities = entities;
        this.claims = claims;
        this.views = views;
    }

    ClaimMatches find(Seat seat, MatchWish wish) {
        var probe = Probe.of(wish.text());
        var weights = weights(seat.workspace().id(), probe.terms());
        var rarest = probe.terms().stream()
                .filter(term -> weights.containsKey(term.stem()))
                .sorted(Comparator.comparing((Term term) -> -weights.getOrDefault(term.stem(), 0.0)))
                .limit(RAREST)
                .toList();
        if (rarest.isEmpty()) {
            return new ClaimMatches(List.of());
        }
        var found = statements(seat.workspace().id(), rarest, weights);
        return shown(seat, probe.rank(found, weights, wish.most()));
    }

    /** How rare each term is among the claims, by its stem; a term that none has is left out. */
    private Map<String, Double> weights(UUID workspace, List<Term> terms) {
        if (terms.isEmpty()) {
            return Map.of();
        }
        var sql = new StringBuilder("select count(*) as every");
        for (int i = 0; i < terms.size(); i++) {
            sql.append(", sum(case when ")
                    .append(has(i))
                    .append(" then 1 else 0 end) as having")
                    .append(i);
        }
        var row = bound(sql.append(OPEN_TO_ALL).toString(), workspace, terms).getSingleResult();
        long all = ((Number) row.get("every")).longValue();
        var weights = new LinkedHashMap<String, Double>();
        for (int i = 0; i < terms.size() && all > 0; i++) {
            long having = ((Number) row.get("having" + i)).longValue();
            if (having > 0) {
                weights.put(terms.get(i).stem(), Probe.weight(having, all));
            }
        }
        return weights;
    }

    /** The statements that have the most of these terms, by the claim's public id. */
    private Map<String, String> statements(UUID workspace, List<Term> terms, Map<String, Double> weights) {
        var weight = new ArrayList<String>();
        var any = new ArrayList<String>();
        for (int i = 0; i < terms.size(); i++) {
            double worth = weights.getOrDefault(terms.get(i).stem(), 0.0);
            weight.add("case when " + has(i) + " then " + String.format(Locale.ROOT, "%.4f", worth) + " else 0 end");
            any.add(has(i));
        }
        var sql = "select c.public_id as id, c.statement as statement" + OPEN_TO_ALL + " and ("
                + String.join(" or ", any) + ") order by " + String.join(" + ", weight) + " desc, c.public_id desc";
        var found = new LinkedHashMap<String, String>();
        for (Tuple row : bound(sql, workspace, terms).setMaxResults(RANKED).getResultList()) {
            found.put(row.get("id", String.class), row.get("statement", String.class));
        }
        return found;
    }

    private static String has(int term) {
        return "lower(c.statement) like :term" + term + " escape '!'";
    }

    @SuppressWarnings("unchecked")
    private NativeQuery<Tuple> bound(String sql, UUID workspace, List<Term> terms) {
        var query = (NativeQuery<Tuple>) entities.createNativeQuery(sql, Tuple.class);
        query.setParameter("workspace", workspace);
        for (int i = 0; i < terms.size(); i++) {
            query.setParameter("term" + i, Containing.pattern(terms.get(i).part()));
        }
        return query;
    }

    private ClaimMatches shown(Seat seat, List<Ranked<String>> ranked) {
        Map<String, Claim> found =
                claims
                        .listByIds(
                                seat.workspace(),
                                ranked.stream().map(Ranked::item).toList())
                        .stream()
                        .collect(Collectors.toMap(Claim::publicId, claim -> claim));
        var ordered =
                ranked.stream().filter(each -> found.containsKey(each.item())).toList();
        var shown = views.of(
                ordered.stream()
                        .map(each -> found.get(each.item()))
                        .filter(Objects::nonNull)
                        .toList(),
                seat);
        var matches = new ArrayList<ClaimMatch>();
        for (int i = 0; i < ordered.size(); i++) {
            var each = ordered.get(i);
            matches.add(new ClaimMatch(shown.get(i), rounded(each.score()), each.explanation()));
        }
        return new ClaimMatches(matches);
    }

    private static double rounded(double score) {
        return Math.round(score * 1000) / 1000.0;
    }
}
