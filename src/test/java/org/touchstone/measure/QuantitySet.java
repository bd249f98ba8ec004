package org.touchstone.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.touchstone.split.Value;

/**
 * Numbers and their units, in the manner of the paper of CQE on NewsQuant: F1 of the values, and of values whose unit is right, too. A
 * labelled range has no single value and is left out of what is wanted, while a range that is found counts as given, by its lower end:
 * however rightly it is read, it counts as wrong. So ranges are counted once more where labels have them: right when both ends are.
 */
final class QuantitySet {
    private static final Map<String, String> TO_BEAT =
            Map.of("NewsQuant", "CQE .920 with unit .856, quantulum3 .730 and .472");

    private static final Pattern RANGE = Pattern.compile("([\\d.,]+)\\s*-\\s*([\\d.,]+)");

    private int right;
    private int rightWithUnit;
    private int given;
    private int wanted;
    private int ranges;
    private int rangesRight;

    private QuantitySet() {}

    /** A number with the name of its unit, or of what it counts; empty without one. */
    private record Quantity(double number, String unit) {
        boolean hasUnitOf(Quantity labelled) {
            String theirs = labelled.unit;
            if (unit.isEmpty() || theirs.isEmpty()) {
                return false;
            }
            return beginning(unit).equals(beginning(theirs)) || theirs.contains(unit) || unit.contains(theirs);
        }

        boolean isBare() {
            return unit.isEmpty() || unit.equals("-");
        }

        private static String beginning(String unit) {
            return unit.substring(0, Math.min(4, unit.length()));
        }
    }

    static void measure(Figures figures, LabelledSets sets) throws IOException {
        sets.bySource("quantities").forEach((name, cases) -> {
            if (cases.stream().noneMatch(each -> each.has("quantities"))) {
                SpanRecall.measure(figures, name, cases);
                return;
            }
            Clock clock = Clock.start();
            QuantitySet counts = new QuantitySet();
            cases.forEach(counts::count);
            counts.say(figures, name, clock);
        });
    }

    private void say(Figures figures, String name, Clock clock) {
        String toBeat = TO_BEAT.getOrDefault(name, "");
        figures.add("quantities: " + name + ", value F1", Score.of(right, given, wanted), toBeat, wanted, clock);
        Score withUnit = Score.of(rightWithUnit, given, wanted);
        figures.add("quantities: " + name + ", value and unit F1", withUnit, toBeat, wanted, clock);
        if (ranges > 0) {
            Score both = Score.of(right + rangesRight, given, wanted + ranges);
            figures.add("quantities: " + name + ", value or range F1", both, "", wanted + ranges, clock);
            double found = (double) rangesRight / ranges;
            figures.add("quantities: " + name + ", ranges found", found, "", ranges, clock);
        }
    }

    private void count(JsonNode example) {
        List<Value> values = Splitting.of(example).values().stream()
                .filter(value -> value.number() != null)
                .toList();
        List<Quantity> left =
                new ArrayList<>(values.stream().map(QuantitySet::found).toList());
        given += left.size();
        for (JsonNode label : example.path("quantities")) {
            String written = label.path("value").asText();
            Double number = number(written);
            if (number != null) {
                wanted++;
                take(new Quantity(number, unit(label)), left);
            } else if (RANGE.matcher(written).matches()) {
                ranges++;
                rangesRight += values.stream().anyMatch(value -> isRange(value, written)) ? 1 : 0;
            }
        }
    }

    private static boolean isRange(Value value, String written) {
        Matcher ends = RANGE.matcher(written);
        return value.upper() != null
                && ends.matches()
                && Objects.equals(
                        number(ends.group(1)),
                        rounded(Objects.requireNonNull(value.number()).doubleValue()))
                && Objects.equals(number(ends.group(2)), rounded(value.upper().doubleValue()));
    }

    private void take(Quantity label, List<Quantity> left) {
        List<Quantity> same = left.stream()
                .filter(each -> Math.abs(each.number - label.number) < 1e-6)
                .toList();
        if (same.isEmpty()) {
            return;
        }
        Quantity best =
                same.stream().filter(each -> each.hasUnitOf(label)).findFirst().orElse(same.get(0));
        left.remove(best);
        right++;
        rightWithUnit += best.hasUnitOf(label) || label.isBare() && best.unit.isEmpty() ? 1 : 0;
    }

    private static Quantity found(Value value) {
        String unit = value.unit() == null ? Objects.requireNonNullElse(value.counted(), "") : value.unit();
        double number = Objects.requireNonNull(value.number()).doubleValue();
        return new Quantity(rounded(number), unit.toLowerCase(Locale.ROOT));
    }

    private static String unit(JsonNode label) {
        String normal = label.path("normalized_unit").asText("");
        return (normal.isEmpty() ? label.path("unit").asText("") : normal).toLowerCase(Locale.ROOT);
    }

    private static @Nullable Double number(String written) {
        try {
            return rounded(Double.parseDouble(written.replace(",", "")));
        } catch (NumberFormatException notOne) {
            return null;
        }
    }

    private static double rounded(double number) {
        return Math.abs(number) < 1e12 ? Math.rint(number * 1e4) / 1e4 : number;
    }
}
