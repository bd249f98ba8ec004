package org.touchstone.split;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The words before a number that say how it bounds the true one. */
final class Bounds {
    private static final int LONGEST = 4;
    private static final String APPROXIMATE = "APPROXIMATE";
    private static final Map<String, String> WORDS = new HashMap<>();

    /** What was read, and the index of its first token. */
    record Read(Bound bound, boolean approximate, int from) {}

    static {
        try (InputStream file = Bounds.class.getResourceAsStream("bounds.txt")) {
            if (file == null) {
                throw new IllegalStateException("bounds.txt is not in the archive");
            }
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(Bounds::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Bounds() {}

    private static void line(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] parts = line.split(";");
        for (String words : parts[1].split(",")) {
            WORDS.put(words.strip(), parts[0].strip());
        }
    }

    /** The bound that ends just before a token; two may stand one before the other ("at least about"). */
    static Read before(Tokens tokens, int index) {
        Bound bound = Bound.EXACT;
        boolean approximate = false;
        int from = index;
        boolean more = true;
        while (more) {
            more = false;
            for (int length = Math.min(LONGEST, from); length >= 1 && !more; length--) {
                String found = WORDS.get(joined(tokens, from - length, from));
                if (found != null && !(found.equals(APPROXIMATE) && approximate) && from > index - LONGEST) {
                    approximate |= found.equals(APPROXIMATE);
                    bound = found.equals(APPROXIMATE) || bound != Bound.EXACT ? bound : Bound.valueOf(found);
                    from -= length;
                    more = true;
                }
            }
        }
        return new Read(bound, approximate, from);
    }

    private static String joined(Tokens tokens, int from, int to) {
        if (to - from == 1) {
            return tokens.at(from).lower();
        }
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i > from ? " " : "").append(tokens.at(i).lower());
        }
        return words.toString();
    }
}
