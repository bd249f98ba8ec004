package org.touchstone.comparison;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What words that stand for numbers usually mean. */
final class Vague {
    private static final Map<String, double[]> USUAL = usual();

    private Vague() {}

    private static Map<String, double[]> usual() {
        var usual = new LinkedHashMap<String, double[]>();
        usual.put("couple", new double[] {2, 3});
        usual.put("few", new double[] {2, 6});
        usual.put("several", new double[] {3, 10});
        usual.put("handful", new double[] {3, 8});
        usual.put("dozens", new double[] {24, 120});
        usual.put("scores", new double[] {40, 200});
        usual.put("hundreds", new double[] {200, 1_500});
        usual.put("thousands", new double[] {2_000, 15_000});
        usual.put("millions", new double[] {2_000_000, 15_000_000});
        usual.put("many", new double[] {5, Double.POSITIVE_INFINITY});
        usual.put("numerous", new double[] {5, Double.POSITIVE_INFINITY});
        usual.put("some", new double[] {2, Double.POSITIVE_INFINITY});
        return usual;
    }

    /** The least and the most; null for words that say nothing of a number. */
    static double @Nullable [] ends(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (var each : USUAL.entrySet()) {
            if (lower.contains(each.getKey())) {
                return each.getValue().clone();
            }
        }
        return null;
    }
}
