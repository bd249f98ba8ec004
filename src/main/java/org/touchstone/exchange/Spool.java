package org.touchstone.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.touchstone.refusal.Refusal;

/**
 * A bundle that came in, on disk and sorted by section, because what a thing refers to may stand after it. Only one thing at a time
 * is in memory.
 */
final class Spool implements Closeable {
    static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Looks at one thing, at its place in the bundle. */
    interface Look {
        void at(JsonNode thing, Told place) throws SQLException, IOException;
    }

    private final Path folder;
    private final Map<Section, JsonGenerator> sections = new EnumMap<>(Section.class);
    private final Map<Section, Integer> counts = new EnumMap<>(Section.class);

    Spool() throws IOException {
        this.folder = Files.createTempDirectory("touchstone-import");
    }

    int count(Section section) {
        return counts.getOrDefault(section, 0);
    }

    /** Reads a bundle of either form to its end; refused when it is of another kind or version, broken or not whole. */
    void fill(InputStream in, Format format) throws IOException {
        try {
            if (format == Format.NDJSON) {
                new LineBundle(this).read(in);
            } else {
                document(in);
            }
        } catch (JsonProcessingException broken) {
            var where = broken.getLocation();
            throw Refusal.malformed("The bundle is not JSON"
                    + (where == null ? "." : ", at line " + where.getLineNr() + ", column " + where.getColumnNr() + ".")
                    + " Perhaps it was cut off.");
        }
        for (JsonGenerator section : sections.values()) {
            section.close();
        }
    }

    private void document(InputStream in) throws IOException {
        boolean named = false;
        boolean numbered = false;
        try (JsonParser json = EXACT.createParser(in)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw Refusal.malformed("A bundle is a JSON object. For one thing a line send application/x-ndjson.");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var key = json.currentName();
                json.nextToken();
                if (Section.has(key)) {
                    section(Section.of(key), json);
                } else if (key.equals("format")) {
                    named = isOurs(json.getText());
                } else if (key.equals("formatVersion")) {
                    numbered = isKnown(json.getText());
                } else {
                    throw new Told("", "/" + key).wrong("There is no such member in this version of the format.");
                }
            }
            if (json.currentToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
                throw Refusal.malformed("Something follows the end of the bundle.");
            }
        }
        if (!named || !numbered) {
            throw unnamed();
        }
    }

    private static Refusal unnamed() {
        return Refusal.malformed("This does not say that it is a bundle: format and formatVersion are missing.");
    }

    private void section(Section section, JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new Told("", "/" + section.key()).wrong("This must be a list.");
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            JsonNode thing = EXACT.reader()
                    .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readTree(json);
            add(section, thing, "", "/" + section.key() + "/" + count(section));
        }
    }

    static boolean isOurs(String name) {
        if (name.isBlank()) {
            throw unnamed();
        }
        if (!name.equals(Format.NAME)) {
            throw Refusal.unprocessable("This is a " + name + ", not a " + Format.NAME + ".");
        }
        return true;
    }

    static boolean isKnown(String version) {
        if (!version.equals(String.valueOf(Format.VERSION))) {
            throw Refusal.unprocessable(
                    "This bundle has version " + version + " of the format; this server reads version " + Format.VERSION
                            + ". Export it again from a server of this version, or update this one.");
        }
        return true;
    }

    void add(Section section, JsonNode thing, String line, String pointer) throws IOException {
        counts.merge(section, 1, Integer::sum);
        var file = sections.get(section);
        if (file == null) {
            var out = new BufferedOutputStream(Files.newOutputStream(file(section)), 1 << 16);
            file = new JsonFactory().createGenerator(out);
            file.setRootValueSeparator(null);
            sections.put(section, file);
        }
        file.writeStartArray();
        file.writeString(line);
        file.writeString(pointer);
        Canonical.write(thing, file);
        file.writeEndArray();
        file.writeRaw('\n');
    }

    /** Hands over every thing of a section, one after the other. */
    void each(Section section, Look look) throws IOException, SQLException {
        if (count(section) == 0) {
            return;
        }
        try (var lines = Files.newBufferedReader(file(section), StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode kept = EXACT.readTree(line);
                look.at(kept.get(2), new Told(kept.get(0).asText(), kept.get(1).asText()));
            }
        }
    }

    private Path file(Section section) {
        return folder.resolve(section.key());
    }

    @Override
    public void close() throws IOException {
        for (JsonGenerator section : sections.values()) {
            section.close();
        }
        for (Section section : Section.values()) {
            Files.deleteIfExists(file(section));
        }
        Files.deleteIfExists(folder);
    }
}
