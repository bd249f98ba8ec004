package org.touchstone.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.touchstone.comparison.Probe;
import org.touchstone.comparison.Probe.Term;

/**
 * Claims to look among, in memory: narrowed down as the server's search does it by SQL (the 300 that have the most of the 16 rarest terms),
 * and ranked by the same code. What is in SQL there is written again here; keep the two alike.
 */
final class CheckedClaims {
    private static final int RAREST = 16;
    private static final int RANKED = 300;

    private final List<JsonNode> claims;
    private final List<String> lower;
    private final Map<String, BitSet> having = new HashMap<>();

    CheckedClaims(List<JsonNode> claims) {
        this.claims = claims;
        this.lower = claims.stream()
                .map(claim -> claim.path("claim").asText().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The ids of the claims most alike, best first. */
    List<String> find(Probe probe, int most) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (Term term : probe.terms()) {
            int count = having(term).cardinality();
            if (count > 0) {
                weights.put(term.stem(), Probe.weight(count, claims.size()));
            }
        }
        var rarest = probe.terms().stream()
                .filter(term -> weights.containsKey(term.stem()))
                .sorted(Comparator.comparing((Term term) -> -weights.getOrDefault(term.stem(), 0.0)))
                .limit(RAREST)
                .toList();
        return probe.rank(narrowed(rarest, weights), weights, most).stream()
                .map(Probe.Ranked::item)
                .toList();
    }

    private Map<String, String> narrowed(List<Term> terms, Map<String, Double> weights) {
        double[] sums = new double[claims.size()];
        for (Term term : terms) {
            double weight = weights.getOrDefault(term.stem(), 0.0);
            having(term).stream().forEach(claim -> sums[claim] += weight);
        }
        return IntStream.range(0, sums.length)
                .filter(claim -> sums[claim] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer claim) -> -sums[claim]))
                .limit(RANKED)
                .map(claims::get)
                .collect(Collectors.toMap(
                        claim -> claim.path("id").asText(),
                        claim -> claim.path("claim").asText(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private BitSet having(Term term) {
        return having.computeIfAbsent(term.part(), part -> {
            var found = new BitSet(lower.size());
            for (int claim = 0; claim < lower.size(); claim++) {
                if (lower.get(claim).contains(part)) {
                    found.set(claim);
                }
            }
            return found;
        });
    }
}
