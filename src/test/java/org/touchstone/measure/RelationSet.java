package org.touchstone.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.touchstone.comparison.Comparer;
import org.touchstone.comparison.RelationType;

/**
 * Whether two sentences contradict each other, one entails the other, or neither, scored as EQUATE scores it: the share judged rightly.
 * Precision and recall are of contradiction among the pairs that both carry numbers. Beside it stands what always giving the
 * commonest answer would reach.
 */
final class RelationSet {
    private static final String CONTRADICTION = "contradiction";
    private static final Map<String, String> TO_BEAT = Map.of("EQUATE-NewsNLI", "number rule .637");

    private RelationSet() {}

    private record Judged(String wanted, String given, boolean numeric) {
        boolean isRight() {
            return wanted.equals(given);
        }
    }

    static void measure(Figures figures, LabelledSets sets) throws IOException {
        var comparer = new Comparer();
        sets.bySource("contradiction").forEach((name, pairs) -> {
            Clock clock = Clock.start();
            List<Judged> judged = new ArrayList<>();
            for (JsonNode pair : pairs) {
                var found =
                        comparer.compare(pair.path("a").asText(), pair.path("b").asText());
                judged.add(new Judged(
                        pair.path("label").asText(),
                        label(found.type()),
                        pair.path("numeric").asBoolean()));
            }
            double right = judged.stream().filter(Judged::isRight).count();
            figures.add(new Figure(
                    "pairs: " + name + ", accuracy",
                    right / judged.size(),
                    TO_BEAT.getOrDefault(name, ""),
                    judged.size(),
                    clock.seconds(),
                    more(judged)));
        });
    }

    private static Map<String, Double> more(List<Judged> judged) {
        var numeric = judged.stream().filter(Judged::numeric).toList();
        int right = 0;
        int given = 0;
        int wanted = 0;
        for (Judged each : numeric) {
            given += each.given.equals(CONTRADICTION) ? 1 : 0;
            wanted += each.wanted.equals(CONTRADICTION) ? 1 : 0;
            right += each.wanted.equals(CONTRADICTION) && each.isRight() ? 1 : 0;
        }
        long commonest = judged.stream()
                .collect(Collectors.groupingBy(Judged::wanted, TreeMap::new, Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        Score score = Score.of(right, given, wanted);
        return Map.of(
                "numP", score.precision(), "numR", score.recall(), "commonest", (double) commonest / judged.size());
    }

    private static String label(RelationType type) {
        return switch (type) {
            case CONTRADICTS, PRECISION_TENSION -> CONTRADICTION;
            case SAME, MORE_SPECIFIC -> "entailment";
            case MORE_GENERAL, DIFFERENT_SCOPE, SAME_ORIGIN, UNRELATED -> "neutral";
        };
    }
}
