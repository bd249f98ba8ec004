package org.touchstone.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was measured, as a table for people and as JSON. */
final class Figures {
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    void add(Figure figure) {
        figures.add(figure);
        System.out.println(figure.line());
    }

    /** A figure that is a ratio of counts, with what it took. */
    void add(String name, double value, String toBeat, int count, Clock since) {
        add(new Figure(name, value, toBeat, count, since.seconds(), Map.of()));
    }

    /** An F1, with its precision and recall. */
    void add(String name, Score score, String toBeat, int count, Clock since) {
        var more = Map.of("P", score.precision(), "R", score.recall());
        add(new Figure(name, score.f1(), toBeat, count, since.seconds(), more));
    }

    /** A set that is missing, or for which nothing runs in this process: said, never left out. */
    void unmeasured(String name, String why) {
        add(new Figure(name, Double.NaN, why, 0, 0, Map.of()));
    }

    /** Something that a reader of the figures has to know. */
    void remark(String words) {
        remarks.add(words);
        System.out.println("! " + words);
    }

    String table() {
        var text = new StringBuilder(String.format(
                Locale.ROOT,
                "%-54s %8s %7s %8s  %s%n",
                "figure",
                "value",
                "count",
                "time",
                "more | to beat, or why there is none"));
        figures.forEach(figure -> text.append(figure.line()).append('\n'));
        remarks.forEach(remark -> text.append("! ").append(remark).append('\n'));
        return text.toString();
    }

    void write(Path file, Map<String, Object> machine) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", machine);
        all.put("figures", figures.stream().map(Figures::json).toList());
        all.put("remarks", remarks);
        Files.writeString(
                file, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all));
    }

    private static Map<String, @Nullable Object> json(Figure figure) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("name", figure.name());
        fields.put("value", figure.isMeasured() ? figure.value() : null);
        fields.put("note", figure.note());
        fields.put("count", figure.count());
        fields.put("seconds", figure.seconds());
        fields.put("more", figure.more());
        return fields;
    }
}
