package org.touchstone.split;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A trained judgement of check-worthiness: a weight for each sign, word and pair of words, out of a file that {@code mvn -Ptrain} writes.
 * None comes with the server, since the labelled sets that we know may not be passed on; docs/QUALITY.md tells how to make one.
 */
public final class WorthModel {
    /** The property that names the file; TOUCHSTONE_CHECK_WORTHINESS_MODEL in the environment does the same. */
    public static final String SETTING = "touchstone.check-worthiness.model";

    private static final System.Logger LOG = System.getLogger(WorthModel.class.getName());
    private static final String START = "start";

    private final Map<String, Double> weights;

    private WorthModel(Map<String, Double> weights) {
        this.weights = weights;
    }

    /** Read when it is first needed, and once. */
    private static final class Configured {
        private static final @Nullable WorthModel MODEL = load();

        private static @Nullable WorthModel load() {
            String environment = System.getenv(SETTING.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"));
            String file = System.getProperty(SETTING, environment == null ? "" : environment);
            if (file.isBlank()) {
                return null;
            }
            try {
                return read(Path.of(file));
            } catch (IOException | RuntimeException e) {
                LOG.log(
                        System.Logger.Level.ERROR,
                        "The model " + file + " that " + SETTING + " names cannot be read; rules judge instead.",
                        e);
                return null;
            }
        }
    }

    /** The model that is set; null when none is, and rules judge. */
    static @Nullable WorthModel configured() {
        return Configured.MODEL;
    }

    /** Reads a file of lines that each have a name, a tab and a weight. */
    public static WorthModel read(Path file) throws IOException {
        Map<String, Double> weights = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int tab = line.lastIndexOf('\t');
                weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
            }
        }
        return new WorthModel(weights);
    }

    /** The sum of the weights of what was seen: above nought is worth checking. */
    double points(Map<String, Double> features) {
        double points = weights.getOrDefault(START, 0.0);
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            points += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return points;
    }
}
