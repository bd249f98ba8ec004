package org.touchstone.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;

/** Columns that hold a list in a text of their own form, and the lists that a bundle makes of them. */
final class Columns {
    private static final Map<Character, String> SEGMENTS = Map.of('S', "SENTENCE", 'H', "HEADING", 'B', "BOILERPLATE");
    private static final Map<String, String> LETTERS = SEGMENTS.entrySet().stream()
            .collect(Collectors.toMap(
                    Map.Entry::getValue, entry -> entry.getKey().toString()));

    private Columns() {}

    static void writeWords(String column, JsonGenerator json) throws IOException {
        writeTexts(column, ",", json);
    }

    static void writeLines(String column, JsonGenerator json) throws IOException {
        writeTexts(column, "\n", json);
    }

    private static void writeTexts(String column, String between, JsonGenerator json) throws IOException {
        json.writeStartArray();
        if (!column.isEmpty()) {
            for (String text : column.split(between, -1)) {
                json.writeString(text);
            }
        }
        json.writeEndArray();
    }

    static String readTexts(JsonNode list, String between, Told told) {
        var texts = new ArrayList<String>();
        told.each(list, (item, at) -> texts.add(at.text(item, 200).replace(between, " ")));
        return String.join(between, texts);
    }

    /** {@code S0-120/0 H122-140/1}: a letter of the kind, the span, the paragraph. */
    static void writeSegments(String column, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (int at = 0; at < column.length(); ) {
            int dash = column.indexOf('-', at);
            int slash = column.indexOf('/', dash);
            int space = column.indexOf(' ', slash);
            int end = space < 0 ? column.length() : space;
            json.writeStartObject();
            json.writeNumberField("end", Integer.parseInt(column, dash + 1, slash, 10));
            json.writeStringField("kind", SEGMENTS.get(column.charAt(at)));
            json.writeNumberField("paragraph", Integer.parseInt(column, slash + 1, end, 10));
            json.writeNumberField("start", Integer.parseInt(column, at + 1, dash, 10));
            json.writeEndObject();
            at = end + 1;
        }
        json.writeEndArray();
    }

    static String readSegments(JsonNode list, Told told) {
        var segments = new ArrayList<String>();
        told.each(list, (item, at) -> {
            at.only(item, "end", "kind", "paragraph", "start");
            var letter = LETTERS.get(at.in("kind").text(item.path("kind"), 20));
            if (letter == null) {
                throw at.in("kind").wrong("This must be one of " + LETTERS.keySet() + ".");
            }
            segments.add(letter + at.in("start").count(item.path("start")) + "-"
                    + at.in("end").count(item.path("end")) + "/"
                    + at.in("paragraph").count(item.path("paragraph")));
        });
        return String.join(" ", segments);
    }

    /** {@code 0-11 certain he}, a line each. */
    static void writeReplacements(String column, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (String line : column.split("\n", -1)) {
            if (line.isEmpty()) {
                continue;
            }
            var parts = line.split(" ", 3);
            int dash = parts[0].indexOf('-');
            json.writeStartObject();
            json.writeBooleanField("certain", parts[1].equals("certain"));
            json.writeNumberField("end", Integer.parseInt(parts[0].substring(dash + 1)));
            json.writeStringField("original", parts[2]);
            json.writeNumberField("start", Integer.parseInt(parts[0].substring(0, dash)));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static String readReplacements(JsonNode list, Told told) {
        var lines = new StringBuilder();
        told.each(list, (item, at) -> {
            at.only(item, "certain", "end", "original", "start");
            lines.append(at.in("start").count(item.path("start")))
                    .append('-')
                    .append(at.in("end").count(item.path("end")))
                    .append(at.in("certain").flag(item.path("certain")) ? " certain " : " guessed ")
                    .append(at.in("original").text(item.path("original"), 0).replaceAll("\\s+", " "))
                    .append('\n');
        });
        return lines.toString();
    }
}
