package org.touchstone.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.touchstone.split.Candidate;

/**
 * Whether a sentence is worth a fact-checker's time, as the CheckThat! labs of CLEF score it: F1 of those that are, at a score of .5, and
 * average precision of the order by score. A sentence scores as the best of its candidates that can be checked.
 */
final class WorthSet {
    private static final String TO_BEAT = "bag of words F1 .655, AP .870; best published about .90";
    /** A set of more cases than this is thinned out evenly. */
    private static final int MOST = 4_000;

    private static final int KEPT = 2_000;

    private WorthSet() {}

    private record Ranked(double score, boolean worth) {}

    static void measure(Figures figures, LabelledSets sets) throws IOException {
        sets.bySource("check-worthiness").forEach((name, cases) -> {
            Clock clock = Clock.start();
            List<Ranked> ranked = new ArrayList<>();
            int step = step(cases.size());
            for (int i = 0; i < cases.size(); i += step) {
                JsonNode example = cases.get(i);
                ranked.add(new Ranked(score(example), example.path("label").asInt() == 1));
            }
            Score score = Score.of(count(ranked, true), count(ranked, false), (int)
                    ranked.stream().filter(Ranked::worth).count());
            var more = Map.of("P", score.precision(), "R", score.recall(), "AP", averagePrecision(ranked));
            figures.add(new Figure(
                    "check-worthiness: " + name + ", F1", score.f1(), TO_BEAT, ranked.size(), clock.seconds(), more));
        });
    }

    /** Of a large set every so-manieth sentence is measured, and training leaves just these out. */
    static int step(int size) {
        return size > MOST ? size / KEPT : 1;
    }

    private static int count(List<Ranked> ranked, boolean onlyWorth) {
        return (int) ranked.stream()
                .filter(each -> each.score >= .5 && (each.worth || !onlyWorth))
                .count();
    }

    private static double score(JsonNode example) {
        return Splitting.of(example).candidates().stream()
                .filter(Candidate::checkable)
                .mapToDouble(candidate -> candidate.checkWorthiness().score())
                .max()
                .orElse(0);
    }

    private static double averagePrecision(List<Ranked> ranked) {
        List<Ranked> ordered = ranked.stream()
                .sorted(Comparator.comparingDouble((Ranked each) -> -each.score))
                .toList();
        int found = 0;
        double sum = 0;
        for (int i = 0; i < ordered.size(); i++) {
            if (ordered.get(i).worth) {
                found++;
                sum += (double) found / (i + 1);
            }
        }
        return found == 0 ? 0 : sum / found;
    }
}
