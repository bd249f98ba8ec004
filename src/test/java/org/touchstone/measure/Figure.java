package org.touchstone.measure;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing that was measured, or could not be.
 *
 * @param value from 0 to 1 unless the name says otherwise; not a number when nothing was measured
 * @param note what others reach, in words, empty when nobody's figure is known; or why nothing was measured
 * @param count of what was counted: pages, sentences, quotations
 * @param more what belongs to it: precision, recall
 */
record Figure(String name, double value, String note, int count, double seconds, Map<String, Double> more) {
    Figure {
        more = new TreeMap<>(more);
    }

    boolean isMeasured() {
        return !Double.isNaN(value);
    }

    String line() {
        String measured = isMeasured() ? String.format(Locale.ROOT, "%.3f", value) : "none";
        var text =
                new StringBuilder(String.format(Locale.ROOT, "%-54s %8s %7d %6.1f s", name, measured, count, seconds));
        more.forEach((key, each) -> text.append(String.format(Locale.ROOT, "  %s %.3f", key, each)));
        return note.isEmpty()
                ? text.toString()
                : text.append("  | ").append(note).toString();
    }
}
