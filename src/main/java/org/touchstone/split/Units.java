package org.touchstone.split;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units of measure and money, by the ways in which they are written. */
final class Units {
    private static final int LONGEST = 4;
    private static final Map<String, String> WORDS = new HashMap<>();
    private static final Map<String, String> SYMBOLS = new HashMap<>();

    private static final Set<String> TIME = Set.of(
            "year",
            "month",
            "week",
            "fortnight",
            "day",
            "hour",
            "minute",
            "second",
            "millisecond",
            "decade",
            "century",
            "weekend",
            "night");
    private static final Set<String> MONEY = Set.of(
            "dollar",
            "euro",
            "pound sterling",
            "japanese yen",
            "chinese yuan",
            "indian rupee",
            "korean won",
            "russian rouble",
            "us dollar",
            "australian dollar",
            "canadian dollar",
            "hong kong dollar",
            "new zealand dollar",
            "singapore dollar",
            "taiwan dollar",
            "malaysian ringgit",
            "brazilian real",
            "turkish lira",
            "hryvnia",
            "israeli shekel",
            "thai baht",
            "philippine peso",
            "vietnamese dong",
            "nigerian naira",
            "swiss franc",
            "south african rand",
            "bitcoin");

    /** A unit found at a place: its name and the index of the token after it. */
    record Found(String unit, int next) {}

    static {
        try (InputStream file = Units.class.getResourceAsStream("units.txt")) {
            if (file == null) {
                throw new IllegalStateException("units.txt is not in the archive");
            }
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(Units::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Units() {}

    private static void line(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] parts = line.split(";");
        String unit = parts[0].strip();
        for (int i = 1; i < parts.length; i++) {
            for (String form : parts[i].split(",")) {
                String bare = form.strip();
                if (bare.startsWith("=")) {
                    SYMBOLS.put(bare.substring(1), unit);
                } else {
                    WORDS.put(bare.toLowerCase(Locale.ROOT), unit);
                    WORDS.putIfAbsent(plural(bare.toLowerCase(Locale.ROOT)), unit);
                }
            }
        }
    }

    private static String plural(String words) {
        return words.endsWith("s") || words.endsWith("ch") ? words + "es" : words + "s";
    }

    /** The unit written from this token on, the longest there is; null without one. */
    static @Nullable Found at(Tokens tokens, int index) {
        Token first = tokens.at(index);
        String degree = Degrees.at(tokens, index);
        if (degree != null) {
            return new Found(degree, index + 1);
        }
        if (Stones.is(first) && first.isCapital()) {
            return null;
        }
        String symbol = SYMBOLS.get(first.text());
        for (int length = LONGEST; length >= 1; length--) {
            if (index + length <= tokens.size()) {
                String unit = WORDS.get(joined(tokens, index, length));
                String sign = length == 1 ? symbol : SYMBOLS.get(tokens.words(index, index + length));
                if (unit != null || sign != null) {
                    return new Found(sign != null ? sign : java.util.Objects.requireNonNull(unit), index + length);
                }
            }
        }
        return null;
    }

    private static String joined(Tokens tokens, int index, int length) {
        if (length == 1) {
            return tokens.at(index).lower();
        }
        StringBuilder words = new StringBuilder();
        for (int i = index; i < index + length; i++) {
            Token token = tokens.at(i);
            boolean glued = i > index && (token.follows(tokens.at(i - 1)) || token.is("-"));
            words.append(i > index && !glued ? " " : "").append(token.lower());
        }
        return words.toString();
    }

    /** The currency whose sign stands before a number here ("$", "US$", "RM"); null without one. */
    static @Nullable Found currencyBefore(Tokens tokens, int index) {
        Token token = tokens.at(index);
        Token next = tokens.at(index + 1);
        if (next.is("$") && tokens.at(index + 2).isNumber()) {
            String unit = SYMBOLS.get(token.text() + "$");
            if (unit != null && (next.follows(token) || token.text().length() == 2)) {
                return new Found(unit, index + 2);
            }
        }
        if (token.is("$") && next.isWord() && next.follows(token) && SYMBOLS.containsKey(next.text() + "$")) {
            return new Found(SYMBOLS.getOrDefault(next.text() + "$", "dollar"), index + 2);
        }
        if (token.text().equals("Rs")
                && next.is(".")
                && next.follows(token)
                && tokens.at(index + 2).isNumber()) {
            return new Found("indian rupee", index + 2);
        }
        if (token.text().equals("Y")
                && next.is("=")
                && next.follows(token)
                && tokens.at(index + 2).isNumber()) {
            return new Found("japanese yen", index + 2);
        }
        String unit = SYMBOLS.get(token.text());
        boolean money = unit != null
                && (MONEY.contains(unit)
                        || token.text().length() == 3
                                && token.text().equals(token.text().toUpperCase(Locale.ROOT))
                                && token.isWord());
        return money && unit != null ? new Found(unit, index + 1) : null;
    }

    /** "RM" in "RM79": letters that stand for money when a number follows at once. */
    static boolean isCurrencyCode(String text, int from, int to) {
        return to - from >= 2 && to - from <= 3 && MONEY.contains(SYMBOLS.getOrDefault(text.substring(from, to), ""));
    }

    static boolean isTime(@Nullable String unit) {
        return unit != null && TIME.contains(unit);
    }

    static boolean isMoney(@Nullable String unit) {
        return unit != null && MONEY.contains(unit);
    }
}
