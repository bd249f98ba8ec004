package org.touchstone.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.TreeMap;

/** The one way to write a JSON value: keys sorted, numbers as they were entered, nothing between. */
final class Canonical {
    private static final JsonFactory JSON = new JsonFactory();

    private Canonical() {}

    static String text(JsonNode node) throws IOException {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            write(node, json);
        }
        return text.toString();
    }

    static void write(JsonNode node, JsonGenerator json) throws IOException {
        if (node.isObject()) {
            json.writeStartObject();
            var members = new TreeMap<String, JsonNode>();
            node.fields().forEachRemaining(member -> members.put(member.getKey(), member.getValue()));
            for (var member : members.entrySet()) {
                json.writeFieldName(member.getKey());
                write(member.getValue(), json);
            }
            json.writeEndObject();
        } else if (node.isArray()) {
            json.writeStartArray();
            for (JsonNode item : node) {
                write(item, json);
            }
            json.writeEndArray();
        } else if (node.isNumber()) {
            json.writeNumber(node.isBigDecimal() ? node.decimalValue().toString() : node.asText());
        } else if (node.isTextual()) {
            json.writeString(node.textValue());
        } else if (node.isBoolean()) {
            json.writeBoolean(node.booleanValue());
        } else {
            json.writeNull();
        }
    }
}
