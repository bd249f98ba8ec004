package org.touchstone.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.touchstone.comparison.Probe;

/**
 * A claim among those that were checked before, as the CheckThat! labs score it: mean average precision of the first five, and how often
 * the first is right.
 */
final class MatchingSet {
    private static final int MOST = 5;
    private static final Map<String, String> TO_BEAT = Map.of(
            "ct22-2A-dev", "CT22: BM25 .892, MiniLM .896, best submitted .91 to .96",
            "ct22-2A-train", "CT22: BM25 .892, MiniLM .896, best submitted .91 to .96",
            "politifact-debates", "BM25 .650, MiniLM .731");

    private MatchingSet() {}

    static void measure(Figures figures, LabelledSets sets) throws IOException {
        for (var source : sets.bySource("claim-matching").entrySet()) {
            List<JsonNode> queries = source.getValue();
            String corpus = queries.get(0).path("corpus").asText();
            var store = new CheckedClaims(sets.lines("claim-matching", "corpus-" + corpus + ".jsonl"));
            Clock clock = Clock.start();
            double precision = 0;
            double first = 0;
            for (JsonNode query : queries) {
                Set<String> wanted = new HashSet<>();
                query.path("relevant").forEach(id -> wanted.add(id.asText()));
                List<String> found = store.find(Probe.of(query.path("query").asText()), MOST);
                precision += averagePrecision(found, wanted);
                first += !found.isEmpty() && wanted.contains(found.get(0)) ? 1 : 0;
            }
            int count = queries.size();
            figures.add(new Figure(
                    "matching: " + source.getKey() + ", MAP@5",
                    precision / count,
                    TO_BEAT.getOrDefault(source.getKey(), ""),
                    count,
                    clock.seconds(),
                    Map.of("P@1", first / count)));
        }
    }

    private static double averagePrecision(List<String> found, Set<String> wanted) {
        int right = 0;
        double sum = 0;
        for (int i = 0; i < found.size(); i++) {
            if (wanted.contains(found.get(i))) {
                right++;
                sum += (double) right / (i + 1);
            }
        }
        return wanted.isEmpty() ? 0 : sum / Math.min(MOST, wanted.size());
    }
}
