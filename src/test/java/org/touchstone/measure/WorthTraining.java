package org.touchstone.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.touchstone.split.WorthFeatures;

/**
 * Trains the model of check-worthiness: arguments are the folder of the sets, and where the model goes. Every sentence that {@link WorthSet}
 * measures is left out of it. The score from which on a sentence is worth checking is the one with the best F1 on folds that were left out
 * in turn, and becomes .5.
 */
public final class WorthTraining {
    private static final int FOLDS = 5;
    private static final int LEAST = 4;
    private static final double[] PENALTIES = {3, 10, 30};

    private WorthTraining() {}

    /** What the model says of a sentence, and what the label says. */
    private record Judged(double points, boolean wanted) {}

    public static void main(String[] arguments) throws IOException {
        List<Regression.Example> training = new ArrayList<>();
        List<Regression.Example> unseen = new ArrayList<>();
        for (List<JsonNode> cases : new LabelledSets(Path.of(arguments[0]))
                .bySource("check-worthiness")
                .values()) {
            int step = WorthSet.step(cases.size());
            for (int i = 0; i < cases.size(); i++) {
                JsonNode each = cases.get(i);
                boolean wanted = each.path("label").asInt() == 1;
                var example = new Regression.Example(
                        WorthFeatures.of(each.path("text").asText()), wanted);
                (step > 1 && i % step == 0 ? unseen : training).add(example);
            }
        }
        double best = 0;
        double penalty = PENALTIES[0];
        double start = 0;
        for (double each : PENALTIES) {
            List<Judged> folds = crossValidated(training, each);
            double average = averagePrecision(folds);
            double threshold = threshold(folds);
            say("penalty " + each + ", folds left out in turn", folds, threshold);
            if (average > best) {
                best = average;
                penalty = each;
                start = threshold;
            }
        }
        Regression model = Regression.fit(training, LEAST, penalty);
        say("penalty " + penalty + ", sentences never seen", judged(model, unseen), start);
        write(Path.of(arguments[1]), model, start);
    }

    private static List<Judged> crossValidated(List<Regression.Example> all, double penalty) {
        List<Judged> judged = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            List<Regression.Example> rest = IntStream.range(0, all.size())
                    .filter(i -> i % FOLDS != out)
                    .mapToObj(all::get)
                    .toList();
            List<Regression.Example> left = IntStream.range(0, all.size())
                    .filter(i -> i % FOLDS == out)
                    .mapToObj(all::get)
                    .toList();
            judged.addAll(judged(Regression.fit(rest, LEAST, penalty), left));
        }
        return judged;
    }

    private static List<Judged> judged(Regression model, List<Regression.Example> examples) {
        return examples.stream()
                .map(each -> new Judged(model.points(each.features()), each.wanted()))
                .sorted(Comparator.comparingDouble((Judged each) -> -each.points))
                .toList();
    }

    /** The points with the best F1. */
    private static double threshold(List<Judged> judged) {
        List<Judged> ordered = ordered(judged);
        int wanted = (int) ordered.stream().filter(Judged::wanted).count();
        int right = 0;
        double best = 0;
        double threshold = 0;
        for (int i = 0; i < ordered.size(); i++) {
            right += ordered.get(i).wanted ? 1 : 0;
            double f1 = Score.of(right, i + 1, wanted).f1();
            if (f1 > best) {
                best = f1;
                threshold = ordered.get(i).points;
            }
        }
        return threshold;
    }

    private static List<Judged> ordered(List<Judged> judged) {
        return judged.stream()
                .sorted(Comparator.comparingDouble((Judged each) -> -each.points))
                .toList();
    }

    private static double averagePrecision(List<Judged> judged) {
        int found = 0;
        double sum = 0;
        List<Judged> ordered = ordered(judged);
        for (int i = 0; i < ordered.size(); i++) {
            if (ordered.get(i).wanted) {
                found++;
                sum += (double) found / (i + 1);
            }
        }
        return found == 0 ? 0 : sum / found;
    }

    private static void say(String what, List<Judged> judged, double threshold) {
        int given =
                (int) judged.stream().filter(each -> each.points >= threshold).count();
        int right = (int) judged.stream()
                .filter(each -> each.points >= threshold && each.wanted)
                .count();
        Score score = Score.of(
                right, given, (int) judged.stream().filter(Judged::wanted).count());
        System.out.printf(
                Locale.ROOT,
                "%-44s F1 %.3f  P %.3f  R %.3f  AP %.3f  of %d%n",
                what,
                score.f1(),
                score.precision(),
                score.recall(),
                averagePrecision(judged),
                judged.size());
    }

    private static void write(Path file, Regression model, double threshold) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Weights for check-worthiness, trained on a set of other people's: its licence holds for them, too.");
        lines.add(String.format(Locale.ROOT, "start\t%.4f", model.start() - threshold));
        model.weights().forEach((name, weight) -> lines.add(String.format(Locale.ROOT, "%s\t%.4f", name, weight)));
        Files.write(file, lines);
        System.out.println(lines.size() - 1 + " weights in " + file);
    }
}
