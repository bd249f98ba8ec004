package org.touchstone.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.touchstone.split.Split;
import org.touchstone.text.CodePoints;

/**
 * Sentence spans: F1 of spans that agree at both ends (as the shared tasks of Universal Dependencies score segmentation), and for cases
 * that each show one rule the share of those split exactly as expected (as the Pragmatic Segmenter counts its Golden Rules).
 */
final class SentenceSet {
    private static final Map<String, String> TO_BEAT = Map.of(
            "UD-GUM news", "OpenNLP's stock model .813, cut at blank lines first .934",
            "pragmatic-golden rule", "OpenNLP's stock model .560, Pragmatic Segmenter .98");

    private SentenceSet() {}

    static void measure(Figures figures, LabelledSets sets) throws IOException {
        var groups = LabelledSets.grouped(
                sets.cases("sentences"),
                each -> each.path("dataset").asText() + " " + each.path("genre").asText());
        groups.forEach((name, cases) -> {
            String toBeat = TO_BEAT.getOrDefault(name, "");
            Clock clock = Clock.start();
            if (cases.get(0).path("expected").isEmpty()) {
                Tally tally = new Tally();
                cases.forEach(tally::count);
                figures.add("sentences: " + name + ", F1", tally.score(), toBeat, tally.wanted, clock);
            } else {
                double right = cases.stream().filter(SentenceSet::isAsExpected).count();
                figures.add("sentences: " + name + ", exact", right / cases.size(), toBeat, cases.size(), clock);
            }
        });
    }

    private static boolean isAsExpected(JsonNode example) {
        CodePoints text = CodePoints.of(example.path("text").asText());
        List<String> found = Splitting.of(example).segments().stream()
                .map(segment -> Compacted.letters(text.slice(segment.span())))
                .toList();
        List<String> expected = example.path("expected")
                .valueStream()
                .map(sentence -> Compacted.letters(sentence.asText()))
                .toList();
        return found.equals(expected);
    }

    private static final class Tally {
        private int right;
        private int given;
        private int wanted;

        void count(JsonNode example) {
            if (example.path("sentences").isEmpty()) {
                return;
            }
            Compacted text = Compacted.of(example.path("text").asText());
            Set<Compacted.Stretch> gold = new HashSet<>();
            example.path("sentences").forEach(pair -> gold.add(text.at(pair)));
            Set<Compacted.Stretch> found = new HashSet<>();
            Split split = Splitting.of(example);
            split.segments().forEach(segment -> found.add(text.at(segment.span())));
            given += found.size();
            wanted += gold.size();
            found.retainAll(gold);
            right += found.size();
        }

        Score score() {
            return Score.of(right, given, wanted);
        }
    }
}
