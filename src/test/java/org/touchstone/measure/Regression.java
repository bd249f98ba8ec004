package org.touchstone.measure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logistic regression with a quadratic penalty, on features that most examples lack: gradients over all examples at once, with the steps of
 * Adam (Kingma and Ba, 2015). The same examples always give the same weights.
 */
final class Regression {
    private static final int ROUNDS = 250;
    private static final double STEP = .05;
    private static final double KEEP_MEAN = .9;
    private static final double KEEP_SQUARE = .999;
    private static final double TINY = 1e-8;
    private static final double LEAST_WEIGHT = .0005;

    /** Of each feature the place of its weight. */
    private final Map<String, Integer> places;

    private final double[] weights;

    private Regression(Map<String, Integer> places, double[] weights) {
        this.places = places;
        this.weights = weights;
    }

    /** An example: what was seen in it, and whether it is one of those wanted. */
    record Example(Map<String, Double> features, boolean wanted) {}

    /**
     * Fits weights.
     *
     * @param least a feature that fewer examples have gets none
     * @param penalty on the square of each weight, for all examples together
     */
    static Regression fit(List<Example> examples, int least, double penalty) {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(each -> each.features.keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        Map<String, Integer> places = new HashMap<>();
        counts.forEach((name, count) -> {
            if (count >= least) {
                places.put(name, places.size());
            }
        });
        Sparse[] rows = examples.stream().map(each -> Sparse.of(each, places)).toArray(Sparse[]::new);
        double[] weights = new double[places.size() + 1];
        descend(rows, weights, penalty);
        return new Regression(places, weights);
    }

    /** An example by the places of its features; the last weight of all is the start. */
    private record Sparse(int[] places, double[] values, boolean wanted) {
        static Sparse of(Example example, Map<String, Integer> all) {
            int[] places = new int[example.features.size()];
            double[] values = new double[places.length];
            int size = 0;
            for (Map.Entry<String, Double> feature : example.features.entrySet()) {
                Integer place = all.get(feature.getKey());
                if (place != null) {
                    places[size] = place;
                    values[size++] = feature.getValue();
                }
            }
            return new Sparse(Arrays.copyOf(places, size), Arrays.copyOf(values, size), example.wanted);
        }

        double points(double[] weights) {
            double points = weights[weights.length - 1];
            for (int i = 0; i < places.length; i++) {
                points += weights[places[i]] * values[i];
            }
            return points;
        }
    }

    private static void descend(Sparse[] rows, double[] weights, double penalty) {
        double[] mean = new double[weights.length];
        double[] square = new double[weights.length];
        for (int round = 1; round <= ROUNDS; round++) {
            double[] gradient = gradient(rows, weights, penalty);
            double step = STEP * Math.sqrt(1 - Math.pow(KEEP_SQUARE, round)) / (1 - Math.pow(KEEP_MEAN, round));
            for (int i = 0; i < weights.length; i++) {
                mean[i] = KEEP_MEAN * mean[i] + (1 - KEEP_MEAN) * gradient[i];
                square[i] = KEEP_SQUARE * square[i] + (1 - KEEP_SQUARE) * gradient[i] * gradient[i];
                weights[i] -= step * mean[i] / (Math.sqrt(square[i]) + TINY);
            }
        }
    }

    private static double[] gradient(Sparse[] rows, double[] weights, double penalty) {
        double[] gradient = new double[weights.length];
        int start = weights.length - 1;
        for (Sparse row : rows) {
            double error = 1 / (1 + Math.exp(-row.points(weights))) - (row.wanted ? 1 : 0);
            for (int i = 0; i < row.places.length; i++) {
                gradient[row.places[i]] += error * row.values[i];
            }
            gradient[start] += error;
        }
        for (int i = 0; i < start; i++) {
            gradient[i] += penalty * weights[i];
        }
        return gradient;
    }

    double points(Map<String, Double> features) {
        double points = start();
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            Integer place = places.get(feature.getKey());
            points += place == null ? 0 : weights[place] * feature.getValue();
        }
        return points;
    }

    double start() {
        return weights[weights.length - 1];
    }

    /** The weights by name that are more than nothing. */
    Map<String, Double> weights() {
        Map<String, Double> named = new TreeMap<>();
        places.forEach((name, place) -> {
            if (Math.abs(weights[place]) >= LEAST_WEIGHT) {
                named.put(name, weights[place]);
            }
        });
        return named;
    }
}
