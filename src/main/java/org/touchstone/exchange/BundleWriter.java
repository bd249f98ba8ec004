package org.touchstone.exchange;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.touchstone.digest.Sha256;

/**
 * The frame of a bundle, in either form. One that ends early cannot be taken for a whole one: as JSON its bracket is not closed, as
 * NDJSON its last line, with the counts and the hash of the lines before, is not there.
 */
final class BundleWriter {
    /** An emoji is written as it is, not as two escapes. */
    private static final JsonFactory PLAIN = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private final Format format;
    private final Sha256 digest;
    private final JsonGenerator json;
    private final Map<String, Integer> counts = new TreeMap<>();

    BundleWriter(Format format, OutputStream out) throws IOException {
        this.format = format;
        this.digest = new Sha256();
        this.json = PLAIN.createGenerator(digest.through(out), JsonEncoding.UTF8);
        json.configure(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT, false);
        json.configure(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM, false);
        json.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
        json.setRootValueSeparator(null);
    }

    JsonGenerator json() {
        return json;
    }

    void begin() throws IOException {
        json.writeStartObject();
        if (format == Format.NDJSON) {
            name();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** The name and version of the format; in a JSON bundle they stand in their place among the sections. */
    void name() throws IOException {
        json.writeStringField("format", Format.NAME);
        json.writeNumberField("formatVersion", Format.VERSION);
    }

    void beginSection(String name) throws IOException {
        counts.put(name, 0);
        if (format == Format.JSON) {
            json.writeFieldName(name);
            json.writeStartArray();
        }
    }

    void beginThing(String section) throws IOException {
        counts.merge(section, 1, Integer::sum);
        if (format == Format.NDJSON) {
            json.writeStartObject();
            json.writeFieldName(section);
        }
    }

    void endThing() throws IOException {
        if (format == Format.NDJSON) {
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    void endSection() throws IOException {
        if (format == Format.JSON) {
            json.writeEndArray();
        }
    }

    boolean sectionsStandInOneObject() {
        return format == Format.JSON;
    }

    void end() throws IOException {
        if (format == Format.JSON) {
            json.writeEndObject();
            json.writeRaw('\n');
        } else {
            json.flush();
            var hash = digest.hex();
            json.writeStartObject();
            json.writeObjectFieldStart("end");
            json.writeObjectFieldStart("counts");
            for (var count : counts.entrySet()) {
                json.writeNumberField(count.getKey(), count.getValue());
            }
            json.writeEndObject();
            json.writeStringField("sha256", hash);
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        json.flush();
    }
}
