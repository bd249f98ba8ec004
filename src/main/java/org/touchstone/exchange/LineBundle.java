package org.touchstone.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.touchstone.digest.Sha256;
import org.touchstone.refusal.Refusal;

/** Reads a bundle with a line for each thing, and makes sure by its last line that it is whole. */
final class LineBundle {
    /** The longest line: an article with many revisions of 2 MB each. */
    private static final int MAX_LINE = 256 * 1024 * 1024;

    private static final byte[] LINE_END = {'\n'};

    private final Spool spool;
    private final Sha256 digest = new Sha256();
    private boolean named;
    private boolean ended;

    LineBundle(Spool spool) {
        this.spool = spool;
    }

    void read(InputStream in) throws IOException {
        var bytes = new BufferedInputStream(in, 1 << 16);
        int number = 0;
        for (byte[] line = line(bytes); line != null; line = line(bytes)) {
            number++;
            if (ended && line.length > 0) {
                throw Refusal.malformed("Line " + number + ": something follows the closing line.");
            }
            if (line.length > 0) {
                look(parse(line, number), number, line);
            }
        }
        if (!ended) {
            throw Refusal.malformed("The bundle is not whole: its closing line is missing after line " + number + ".");
        }
    }

    private void look(JsonNode line, int number, byte[] bytes) throws IOException {
        var place = "line " + number;
        if (!line.isObject() || line.isEmpty()) {
            throw Refusal.malformed("Line " + number + ": this must be an object.");
        }
        var key = line.fieldNames().next();
        if (!named) {
            named = Spool.isOurs(line.path("format").asText())
                    && Spool.isKnown(line.path("formatVersion").asText());
        } else if (key.equals("end")) {
            end(line.path("end"), number);
            return;
        } else if (Section.has(key) && line.size() == 1) {
            spool.add(Section.of(key), line.path(key), place, "/" + key);
        } else {
            throw new Told(place, "/" + key).wrong("A line is one of a bundle's things, such as {\"claims\": …}.");
        }
        digest.update(bytes);
        digest.update(LINE_END);
    }

    private void end(JsonNode end, int number) {
        for (Section section : Section.values()) {
            if (end.path("counts").path(section.key()).asInt() != spool.count(section)) {
                throw Refusal.unprocessable("Line " + number + ": the closing line counts "
                        + end.path("counts").path(section.key()).asInt() + " " + section.key() + ", and there were "
                        + spool.count(section) + ".");
            }
        }
        if (!digest.hex().equals(end.path("sha256").asText())) {
            throw Refusal.unprocessable(
                    "Line " + number
                            + ": the lines before do not have the SHA-256 that the closing line gives. Something was changed on the way.");
        }
        ended = true;
    }

    private static JsonNode parse(byte[] line, int number) throws IOException {
        try {
            return Spool.EXACT.readTree(line);
        } catch (JsonProcessingException broken) {
            throw Refusal.malformed("Line " + number + " is not JSON, at column "
                    + broken.getLocation().getColumnNr() + ".");
        }
    }

    private static byte @Nullable [] line(InputStream in) throws IOException {
        int next = in.read();
        if (next < 0) {
            return null;
        }
        var line = new ByteArrayOutputStream(512);
        while (next >= 0 && next != '\n') {
            if (line.size() >= MAX_LINE) {
                throw Refusal.of(Refusal.Kind.TOO_LARGE, "A line of the bundle is longer than 256 MB.");
            }
            line.write(next);
            next = in.read();
        }
        return line.toByteArray();
    }
}
