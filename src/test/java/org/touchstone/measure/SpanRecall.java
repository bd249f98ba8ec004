package org.touchstone.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import org.touchstone.split.Value;

/**
 * Which part of the labelled spans has a value over it, at a Jaccard index of .5 or more. MeasEval labels what is measured beside the
 * quantities, and only the quantities can be found here: they get a figure of their own.
 */
final class SpanRecall {
    private static final double ENOUGH = .5;

    private SpanRecall() {}

    static void measure(Figures figures, String name, List<JsonNode> cases) {
        boolean hasOthers = spans(cases).stream()
                .anyMatch(span -> span.path("type").asText().equals("MeasuredEntity"));
        say(figures, name + ", spans found", cases, false);
        if (hasOthers) {
            say(figures, name + ", quantities found", cases, true);
        }
    }

    private static void say(Figures figures, String name, List<JsonNode> cases, boolean onlyQuantities) {
        Clock clock = Clock.start();
        int found = 0;
        int wanted = 0;
        for (JsonNode example : cases) {
            if (example.path("spans").isEmpty()) {
                continue;
            }
            Compacted text = Compacted.of(example.path("text").asText());
            List<Compacted.Stretch> values = Splitting.of(example).values().stream()
                    .map(Value::span)
                    .filter(Objects::nonNull)
                    .map(text::at)
                    .toList();
            for (JsonNode span : example.path("spans")) {
                if (!onlyQuantities || span.path("type").asText().equals("Quantity")) {
                    var place =
                            text.at(span.path("start").asInt(), span.path("end").asInt());
                    wanted++;
                    found += values.stream().anyMatch(value -> place.likeness(value) >= ENOUGH) ? 1 : 0;
                }
            }
        }
        if (wanted > 0) {
            figures.add("quantities: " + name, (double) found / wanted, "", wanted, clock);
        } else {
            figures.unmeasured("quantities: " + name, "no case of it has a span");
        }
    }

    private static List<JsonNode> spans(List<JsonNode> cases) {
        return cases.stream().flatMap(each -> each.path("spans").valueStream()).toList();
    }
}
