package org.touchstone.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Claims that two readers marked in articles, blind to each other: which of those that both marked are found, which candidates either
 * marked, and how tight they sit. Each case has a {@code text} and {@code readers}: for each reader a list of spans, as {@code start} and
 * {@code end} or as a pair. Two spans are of one claim at a Jaccard index of .5, and sit tight at .8.
 */
final class ClaimSet {
    private static final double SAME = .5;
    private static final double TIGHT = .8;

    private int wanted;
    private int found;
    private int given;
    private int kept;
    private int tight;

    private ClaimSet() {}

    static void measure(Figures figures, LabelledSets sets) throws IOException {
        Clock clock = Clock.start();
        ClaimSet counts = new ClaimSet();
        sets.cases("claims").forEach(counts::count);
        double recall = (double) counts.found / Math.max(1, counts.wanted);
        figures.add("claims: both readers marked, found", recall, "aim .90", counts.wanted, clock);
        var more = Map.of("tight", (double) counts.tight / Math.max(1, counts.kept));
        double precision = (double) counts.kept / Math.max(1, counts.given);
        figures.add(new Figure(
                "claims: candidates that either marked", precision, "aim .90", counts.given, clock.seconds(), more));
    }

    private void count(JsonNode article) {
        String words = article.path("text").asText();
        Compacted text = Compacted.of(words);
        List<Compacted.Stretch> first = marks(text, article.path("readers").path(0));
        List<Compacted.Stretch> second = marks(text, article.path("readers").path(1));
        List<Compacted.Stretch> candidates = Splitting.of(words).candidates().stream()
                .flatMap(candidate -> candidate.spans().stream())
                .map(text::at)
                .toList();
        for (Compacted.Stretch mark : first) {
            if (best(mark, second) >= SAME) {
                wanted++;
                found += best(mark, candidates) >= SAME ? 1 : 0;
            }
        }
        for (Compacted.Stretch candidate : candidates) {
            double fit = Math.max(best(candidate, first), best(candidate, second));
            given++;
            kept += fit >= SAME ? 1 : 0;
            tight += fit >= TIGHT ? 1 : 0;
        }
    }

    private static double best(Compacted.Stretch one, List<Compacted.Stretch> others) {
        return others.stream().mapToDouble(one::likeness).max().orElse(0);
    }

    private static List<Compacted.Stretch> marks(Compacted text, JsonNode reader) {
        List<Compacted.Stretch> marks = new ArrayList<>();
        reader.forEach(mark -> marks.add(
                mark.isArray()
                        ? text.at(mark)
                        : text.at(mark.path("start").asInt(), mark.path("end").asInt())));
        return marks;
    }
}
