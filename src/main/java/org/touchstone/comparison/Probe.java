package org.touchstone.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.comparison.Amount.Fit;

/**
 * A text for which like claims are looked for. A store narrows its claims down by {@link #terms()}; what is left is ranked here by
 * BM25, in which rare words count for more, and by the figures that both give.
 */
public final class Probe {
    /** How many terms are looked for: the longest, which are the rarest on the whole. */
    public static final int MOST_TERMS = 32;

    private static final double SATURATION = 1.2;
    private static final double LENGTH = .5;
    /** What a figure that both give adds to a score. */
    private static final double FIGURE = .05;
    /** How many are read whole, for their figures. */
    private static final int READ = 50;

    private final Map<String, String> terms;
    private final String text;

    private Probe(String text, Map<String, String> terms) {
        this.text = text;
        this.terms = terms;
    }

    /** What to look for in a store: a part of a word in lower case that all its regular forms contain. */
    public record Term(String stem, String part, String written) {}

    /** Something that was found, and how well it fits, from 0 to 1. */
    public record Ranked<T>(T item, double score, String explanation) {}

    public static Probe of(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Word word : Word.of(parted(text))) {
            if (word.carries() && word.folded().length() > 1) {
                found.putIfAbsent(word.stem(), word.token());
            }
        }
        return new Probe(
                text,
                found.entrySet().stream()
                        .sorted(Comparator.comparing((Map.Entry<String, String> word) ->
                                -word.getValue().length()))
                        .limit(MOST_TERMS)
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new)));
    }

    /** #HarbourTunnel holds two words. */
    private static String parted(String text) {
        return text.replaceAll("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})", " ");
    }

    public List<Term> terms() {
        return terms.entrySet().stream()
                .map(word -> new Term(word.getKey(), Lexicon.part(word.getValue()), word.getValue()))
                .toList();
    }

    /** How much a term tells, by how many of all claims have it. */
    public static double weight(long having, long all) {
        return Math.log(1 + (all - having + .5) / (having + .5));
    }

    /**
     * Ranks what a store found, best first; what shares no term is left out.
     *
     * @param found the statements of claims, by claim
     * @param weights by the term's stem; a term without one counts nothing
     */
    public <T> List<Ranked<T>> rank(Map<T, String> found, Map<String, Double> weights, int most) {
        double whole = terms.keySet().stream()
                .mapToDouble(stem -> weights.getOrDefault(stem, 0.0))
                .sum();
        double average =
                found.values().stream().mapToInt(String::length).average().orElse(1);
        var ranked = new ArrayList<Ranked<T>>();
        found.forEach((item, words) -> {
            Map<String, Long> stems =
                    Word.of(parted(words)).stream().collect(Collectors.groupingBy(Word::stem, Collectors.counting()));
            double sum = sum(stems, words.length() / average, weights);
            if (sum > 0) {
                ranked.add(new Ranked<>(item, Math.min(1, sum / whole), "Shares: " + shared(stems.keySet()) + "."));
            }
        });
        return byFigures(best(ranked, Math.max(most, READ)), found).stream()
                .limit(most)
                .toList();
    }

    private double sum(Map<String, Long> stems, double length, Map<String, Double> weights) {
        double sum = 0;
        for (String stem : terms.keySet()) {
            double times = stems.getOrDefault(stem, 0L);
            double slowed = times + SATURATION * (1 - LENGTH + LENGTH * length);
            sum += weights.getOrDefault(stem, 0.0) * times * (SATURATION + 1) / slowed;
        }
        return sum;
    }

    private String shared(Set<String> stems) {
        return terms.entrySet().stream()
                .filter(term -> stems.contains(term.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
    }

    /** Reads the best ones as statements, and lets those rise that give a figure of the text, in whatever words: 12, or twelve. */
    private <T> List<Ranked<T>> byFigures(List<Ranked<T>> ranked, Map<T, String> found) {
        var mine = Statement.of(text).amounts();
        if (mine.isEmpty()) {
            return ranked;
        }
        var again = new ArrayList<Ranked<T>>();
        for (Ranked<T> each : ranked) {
            var others = Statement.of(found.getOrDefault(each.item(), "")).amounts();
            again.add(mine.stream()
                    .filter(amount ->
                            others.stream().anyMatch(other -> amount.sameKind(other) && amount.fit(other) == Fit.EQUAL))
                    .findFirst()
                    .map(amount -> new Ranked<>(
                            each.item(),
                            Math.min(1, each.score() + FIGURE),
                            each.explanation() + " Both give: " + amount.words() + "."))
                    .orElse(each));
        }
        return best(again, again.size());
    }

    private static <T> List<Ranked<T>> best(List<Ranked<T>> ranked, int most) {
        return ranked.stream()
                .sorted(Comparator.comparingDouble((Ranked<T> each) -> -each.score()))
                .limit(most)
                .toList();
    }
}
