package org.touchstone.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.touchstone.split.WithoutClaims;

/**
 * How fast texts are read, on one thread, once the compiler has seen them often enough: megabytes (of UTF-8, 10⁶ bytes) a second over
 * the news articles of the set, the best of five rounds, since on a shared machine only the best says what the code takes; and the
 * median time for a text of 5,000 characters.
 */
final class Speed {
    private static final int WARM_UP_ROUNDS = 8;
    private static final int ROUNDS = 5;
    private static final int CHARACTERS = 5_000;
    private static final int CALLS = 200;

    private Speed() {}

    static void measure(Figures figures, LabelledSets sets) throws IOException {
        List<String> texts = new ArrayList<>();
        for (JsonNode article : sets.cases("news")) {
            texts.add(article.path("text").asText());
        }
        throughput(figures, "sentences, quantities, quotations, MB/s", texts, WithoutClaims::read);
        throughput(figures, "the whole split, MB/s", texts, Speed::split);
        latency(figures, texts);
    }

    private static int split(String text) {
        return Splitting.of(text).candidates().size();
    }

    private static void throughput(Figures figures, String name, List<String> texts, ToIntFunction<String> reading) {
        long bytes = texts.stream()
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        Clock whole = Clock.start();
        double best = Double.MAX_VALUE;
        long found = 0;
        for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
            Clock clock = Clock.start();
            found += texts.stream().mapToInt(reading).sum();
            best = round < WARM_UP_ROUNDS ? best : Math.min(best, clock.seconds());
        }
        var more = Map.of("found", (double) found / (WARM_UP_ROUNDS + ROUNDS));
        figures.add(new Figure("speed: " + name, bytes / best / 1e6, "", texts.size(), whole.seconds(), more));
    }

    private static void latency(Figures figures, List<String> texts) {
        List<String> pieces = cut(String.join("\n\n", texts));
        Clock clock = Clock.start();
        double[] millis = new double[CALLS];
        for (int call = 0; call < CALLS; call++) {
            Clock one = Clock.start();
            split(pieces.get(call % pieces.size()));
            millis[call] = one.seconds() * 1e3;
        }
        Arrays.sort(millis);
        var more = Map.of("p99", millis[CALLS * 99 / 100]);
        figures.add(new Figure(
                "speed: the whole split of 5,000 characters, ms", millis[CALLS / 2], "", CALLS, clock.seconds(), more));
    }

    private static List<String> cut(String text) {
        List<String> pieces = new ArrayList<>();
        for (int at = 0; at + CHARACTERS <= text.length(); at += CHARACTERS) {
            pieces.add(text.substring(at, at + CHARACTERS));
        }
        return pieces;
    }
}
