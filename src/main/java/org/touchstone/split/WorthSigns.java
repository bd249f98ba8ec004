package org.touchstone.split;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What in the words of a sentence tells whether it is worth checking: the signs of {@code check-worthiness.txt}, counted. A word counts by
 * where it stands: "fell" is a change and "to cut" an aim, "12" a number and "21st" none.
 */
final class WorthSigns {
    /** A sign: how much it weighs and what it tells a reader. */
    record Sign(String name, double points, String reason) {}

    private static final List<Sign> SIGNS = new ArrayList<>();
    private static final Map<String, List<Integer>> WORDS = new HashMap<>();

    private static final Map<String, Integer> BY_NAME = new HashMap<>();

    private static final Set<String> NUMBERS =
            Set.of("digits", "large", "percent", "money", "smallnumber", "amount", "spell", "rate", "count", "trend");
    private static final Set<String> TOPICS = Set.of("money2", "war", "law", "society");
    private static final Set<String> PASTS = Set.of("past", "had", "perfect", "acts", "votes", "pledges");
    /** In place of "May", which is no "may". */
    private static final String MONTH = "june";

    private static final Set<String> MODALS = Set.of("duty", "should", "future");
    private static final Set<String> US = Set.of("we");
    /** Signs that are read from the sentence. */
    private static final Set<String> SEEN = Set.of("spell", "place", "deed", "going_on", "attitude", "remark");

    private static final Set<String> SPELLS = WordSet.of(
            "second seconds minute minutes hour hours day days week weeks month months year years decade decades");
    /** Known names that say no more than who speaks, or that are people's names, too. */
    private static final Set<String> NO_PLACES =
            Set.of("America", "American", "Americans", "Washington", "Christian", "Christians", "Georgia");

    private final Tokens tokens;
    private final int from;
    private final int to;
    private final int[] counts = new int[SIGNS.size()];
    private int names;
    private int pastForms;

    static {
        try (InputStream file = WorthSigns.class.getResourceAsStream("check-worthiness.txt")) {
            if (file == null) {
                throw new IllegalStateException("check-worthiness.txt is not in the archive");
            }
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(WorthSigns::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Set<String> named : List.of(NUMBERS, TOPICS, PASTS, MODALS, US, SEEN)) {
            named.forEach(WorthSigns::index);
        }
    }

    private WorthSigns(Tokens tokens, int from, int to) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
        for (int at = from; at < to; at++) {
            count(at);
        }
        Stance stance = new Stance(tokens, from, to);
        see("attitude", stance.isAttitude());
        see("remark", stance.isRemark());
    }

    /** The signs in a stretch of a sentence. */
    static WorthSigns of(Tokens tokens, int from, int to) {
        return new WorthSigns(tokens, from, to);
    }

    static void line(String line) {
        if (line.isBlank() || line.startsWith("# ")) {
            return;
        }
        String[] parts = line.split(";");
        String name = parts[0].strip();
        int index = SIGNS.size();
        if (BY_NAME.putIfAbsent(name, index) != null) {
            throw new IllegalStateException("check-worthiness.txt has the sign " + name + " twice");
        }
        SIGNS.add(new Sign(name, Double.parseDouble(parts[1].strip()), parts[2].strip()));
        for (String word : parts.length > 3 ? parts[3].strip().split("\\s+") : new String[0]) {
            WORDS.computeIfAbsent(word, any -> new ArrayList<>()).add(index);
        }
    }

    /** Where a sign that is named here stands in the file. */
    static int index(String name) {
        Integer index = BY_NAME.get(name);
        if (index == null) {
            throw new IllegalStateException("check-worthiness.txt has no sign " + name);
        }
        return index;
    }

    private void count(int at) {
        Token token = tokens.at(at);
        Token next = at + 1 < to ? tokens.at(at + 1) : Tokens.NONE;
        String word = token.is("may") && token.isCapital() && at > 0 ? MONTH : word(token);
        for (int sign : WORDS.getOrDefault(word, List.of())) {
            seeHere(sign, at, next);
        }
        if (next.isWord() && (token.isWord() || token.is(","))) {
            for (int sign : WORDS.getOrDefault(word + "_" + next.lower(), List.of())) {
                counts[sign]++;
            }
        }
        boolean name = at > 0
                && token.isWord()
                && token.isCapital()
                && !token.is("i")
                && !token.lower().startsWith("i'");
        names += name ? 1 : 0;
        pastForms += word.length() > 4 && word.endsWith("ed") ? 1 : 0;
        see("place", token.isWord() && token.isCapital() && isPlace(token.text()));
        see("going_on", Stance.isGoingOn(token, next));
        see("deed", Stance.isDeed(tokens, at, to));
    }

    /** A word of a sign, unless it means something else in this place. */
    private void seeHere(int sign, int at, Token next) {
        String name = SIGNS.get(sign).name;
        Token before = tokens.at(at - 1);
        boolean digits = name.equals("digits");
        if (name.equals("change") && before.is("to") || name.equals("question") && before.is(",")) {
            return;
        }
        if ((digits || name.equals("smallnumber")) && SPELLS.contains(next.lower())) {
            see("spell", true);
            return;
        }
        boolean ordinal = next.follows(tokens.at(at)) && Numbers.isOrdinalEnd(next);
        if (digits && (ordinal || next.is("/") || before.is("/"))) {
            return;
        }
        counts[sign]++;
    }

    private void see(String name, boolean is) {
        if (is) {
            counts[index(name)]++;
        }
    }

    private static boolean isPlace(String name) {
        Gazetteer.Kind kind = Gazetteer.of(name);
        kind = kind == null && name.endsWith("s") ? Gazetteer.of(name.substring(0, name.length() - 1)) : kind;
        return kind != null && kind != Gazetteer.Kind.ORGANISATION && !NO_PLACES.contains(name);
    }

    private static String word(Token token) {
        return token.isNumber() ? (isYear(token.text()) ? "#year" : "#") : token.lower();
    }

    private static boolean isYear(String digits) {
        return digits.length() == 4
                && (digits.startsWith("19") || digits.startsWith("20"))
                && digits.chars().allMatch(Character::isDigit);
    }

    /** Each sign that was seen, with how often. */
    Map<Sign, Integer> seen() {
        Map<Sign, Integer> seen = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                seen.put(SIGNS.get(i), counts[i]);
            }
        }
        return seen;
    }

    private boolean any(Set<String> wanted) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0 && wanted.contains(SIGNS.get(i).name)) {
                return true;
            }
        }
        return false;
    }

    int names() {
        return names;
    }

    /** Words in -ed. */
    int pastForms() {
        return pastForms;
    }

    int length() {
        return to - from;
    }

    boolean hasNumber() {
        return any(NUMBERS);
    }

    boolean hasTopic() {
        return any(TOPICS);
    }

    boolean hasPast() {
        return any(PASTS) || pastForms > 0;
    }

    boolean hasModal() {
        return any(MODALS);
    }

    boolean isAboutUs() {
        return any(US);
    }

    /** Every sign, word and pair of words by a name of its own, as a trained model weighs them. */
    Map<String, Double> features(int most) {
        Map<String, Double> features = new HashMap<>();
        seen().forEach((sign, count) -> features.put("sign " + sign.name, (double) Math.min(most, count)));
        features.put("names", (double) Math.min(most, names));
        features.put("past forms", (double) Math.min(most, pastForms));
        features.put("length", Math.log1p(length()));
        put(features, "number and past", hasNumber() && hasPast());
        put(features, "number and topic", hasNumber() && hasTopic());
        put(features, "modal without number", hasModal() && !hasNumber());
        put(features, "we and past", isAboutUs() && hasPast());
        put(features, "names and past", names > 0 && hasPast());
        put(features, "neither", !hasNumber() && !hasTopic());
        for (int at = from; at < to; at++) {
            String word = word(tokens.at(at));
            features.put("word " + word, 1.0);
            if (at + 1 < to) {
                features.put("pair " + word + " " + word(tokens.at(at + 1)), 1.0);
            }
        }
        return features;
    }

    private static void put(Map<String, Double> features, String name, boolean is) {
        if (is) {
            features.put(name, 1.0);
        }
    }
}
