package org.touchstone.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured, as a table for people and as JSON. */
final class Figures {
    private record Figure(String database, String name, double value, String unit) {}

    private final List<Figure> figures = new ArrayList<>();

    void add(String database, String name, double value, String unit) {
        var figure = new Figure(database, name, value, unit);
        figures.add(figure);
        System.out.println(line(figure));
    }

    private static String line(Figure figure) {
        String value = String.format(Locale.ROOT, figure.value() < 10 ? "%.2f" : "%.0f", figure.value());
        return String.format(
                Locale.ROOT, "%-11s %-58s %10s %s", figure.database(), figure.name(), value, figure.unit());
    }

    String table() {
        var text = new StringBuilder();
        figures.forEach(figure -> text.append(line(figure)).append('\n'));
        return text.toString();
    }

    void write(Path file, Map<String, Object> machine) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", machine);
        all.put("figures", figures);
        Files.writeString(
                file, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all));
    }
}
