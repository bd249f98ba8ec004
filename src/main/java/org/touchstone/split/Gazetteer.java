package org.touchstone.split;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names that everybody knows: countries, peoples, large cities, well-known organisations. */
final class Gazetteer {
    /** What a well-known name names. */
    enum Kind {
        PLACE,
        ORGANISATION,
        /** An adjective such as a nationality; not a name by itself. */
        PEOPLE
    }

    private static final Map<String, Kind> NAMES = new HashMap<>();

    static {
        try (InputStream file = Gazetteer.class.getResourceAsStream("places.txt")) {
            if (file == null) {
                throw new IllegalStateException("places.txt is not in the archive");
            }
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(Gazetteer::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Gazetteer() {}

    private static void line(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] parts = line.split(";");
        for (String name : parts[1].split(",")) {
            NAMES.put(name.strip(), Kind.valueOf(parts[0].strip()));
        }
    }

    /** What this name names; null when it is not known. */
    static @Nullable Kind of(String name) {
        return NAMES.get(name);
    }
}
