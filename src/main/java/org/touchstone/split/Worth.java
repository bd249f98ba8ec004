package org.touchstone.split;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judges whether words are worth a fact-checker's time: points for signs that can be read, added up and squeezed into 0..1. The signs and
 * their points stand in {@code check-worthiness.txt}; every sign that weighs is a reason.
 */
final class Worth {
    private static final Set<String> WE = WordSet.of("we");

    private static final int MOST = 3;
    /** So many points are missing at the start; with none more, hardly anything is worth checking. */
    private static final double START = -1.2;

    private static final double NAMES = .15;
    private static final double PAST_FORMS = .25;
    private static final double LENGTH = .25;
    private static final double NUMBER_AND_PAST = .10;
    private static final double NUMBER_AND_TOPIC = .30;
    private static final double MODAL_WITHOUT_NUMBER = -.25;
    private static final double NEITHER = -.60;
    private static final double WE_AND_PAST = .25;
    private static final double NAMES_AND_PAST = .20;
    private static final double ATTRIBUTED = .25;
    private static final double LEAST_REASON = .2;
    private static final int MOST_REASONS = 4;

    private static final Set<String> NUMBERS = Set.of("digits", "large", "percent", "money", "smallnumber");
    private static final Set<String> TOPICS = Set.of("money2", "war", "law", "society");
    private static final Set<String> PASTS = Set.of("past", "perfect", "acts", "votes");
    private static final Set<String> MODALS = Set.of("duty", "future");

    /** A sign: how much it weighs and what it tells a reader. */
    private record Sign(String name, double points, String reason) {}

    private static final List<Sign> SIGNS = new ArrayList<>();
    private static final Map<String, List<Integer>> WORDS = new HashMap<>();

    static {
        try (InputStream file = Worth.class.getResourceAsStream("check-worthiness.txt")) {
            if (file == null) {
                throw new IllegalStateException("check-worthiness.txt is not in the archive");
            }
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(Worth::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final Tokens tokens;
    private final int[] counts = new int[SIGNS.size()];
    private int names;
    private int pastForms;
    private double points = START;
    private final List<Sign> reasons = new ArrayList<>();

    private Worth(Tokens tokens) {
        this.tokens = tokens;
    }

    private static void line(String line) {
        if (line.isBlank() || line.startsWith("# ")) {
            return;
        }
        String[] parts = line.split(";");
        int index = SIGNS.size();
        SIGNS.add(new Sign(parts[0].strip(), Double.parseDouble(parts[1].strip()), parts[2].strip()));
        for (String word : parts[3].strip().split("\\s+")) {
            WORDS.computeIfAbsent(word, any -> new ArrayList<>()).add(index);
        }
    }

    /** The worth of a stretch of a sentence. */
    static CheckWorthiness of(Tokens tokens, int from, int to, boolean attributed) {
        Worth worth = new Worth(tokens);
        worth.count(from, to);
        worth.addUp(to - from, attributed);
        return worth.result();
    }

    private void count(int from, int to) {
        for (int at = from; at < to; at++) {
            Token token = tokens.at(at);
            String word = token.isNumber() ? (isYear(token.text()) ? "#year" : "#") : token.lower();
            see(word);
            if (at + 1 < to && token.isWord() && tokens.at(at + 1).isWord()) {
                see(word + "_" + tokens.at(at + 1).lower());
            }
            names += at > 0
                            && token.isWord()
                            && token.isCapital()
                            && !token.is("i")
                            && !token.lower().startsWith("i'")
                    ? 1
                    : 0;
            pastForms += word.length() > 4 && word.endsWith("ed") ? 1 : 0;
        }
    }

    private void see(String word) {
        for (int sign : WORDS.getOrDefault(word, List.of())) {
            counts[sign]++;
        }
    }

    private static boolean isYear(String digits) {
        return digits.length() == 4
                && (digits.startsWith("19") || digits.startsWith("20"))
                && digits.chars().allMatch(Character::isDigit);
    }

    private void addUp(int length, boolean attributed) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                Sign sign = SIGNS.get(i);
                weigh(new Sign(sign.name, sign.points * Math.min(MOST, counts[i]), sign.reason));
            }
        }
        boolean number = any(NUMBERS);
        boolean topic = any(TOPICS);
        boolean past = any(PASTS) || pastForms > 0;
        weigh(new Sign("names", NAMES * Math.min(MOST, names), names == 1 ? "a name" : "names"));
        points += PAST_FORMS * Math.min(MOST, pastForms) + LENGTH * Math.log1p(length);
        points += (number && past ? NUMBER_AND_PAST : 0) + (number && topic ? NUMBER_AND_TOPIC : 0);
        points += any(MODALS) && !number ? MODAL_WITHOUT_NUMBER : 0;
        points += any(WE) && past ? WE_AND_PAST : 0;
        points += names > 0 && past ? NAMES_AND_PAST : 0;
        if (!number && !topic) {
            weigh(new Sign("neither", NEITHER, "no number and no topic of public interest"));
        }
        if (attributed) {
            weigh(new Sign("attributed", ATTRIBUTED, "attributed to somebody"));
        }
    }

    private boolean any(Set<String> names) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0 && names.contains(SIGNS.get(i).name)) {
                return true;
            }
        }
        return false;
    }

    private void weigh(Sign sign) {
        points += sign.points;
        if (Math.abs(sign.points) >= LEAST_REASON) {
            reasons.add(sign);
        }
    }

    /** Reasons for, where it is worth checking; else reasons against first. */
    private CheckWorthiness result() {
        double score = 1 / (1 + Math.exp(-points));
        boolean worth = score >= .5;
        reasons.sort(Comparator.comparingDouble((Sign sign) -> worth ? -sign.points : sign.points));
        List<String> words = new ArrayList<>();
        for (Sign sign : reasons) {
            boolean speaks = worth == sign.points > 0;
            if (speaks && words.size() < MOST_REASONS && !words.contains(sign.reason)) {
                words.add(sign.reason);
            }
        }
        if (words.isEmpty()) {
            words.add(worth ? "an assertion about the world" : "little that can be looked up");
        }
        return new CheckWorthiness(Math.round(score * 1000) / 1000.0, words);
    }
}
