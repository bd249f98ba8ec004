package org.touchstone.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchstone.split.Split;
import org.touchstone.split.SplitRequest;
import org.touchstone.split.Splitter;
import org.touchstone.split.Value;
import org.touchstone.split.ValueKind;
import org.touchstone.text.CodePoints;
import org.touchstone.text.Span;

/**
 * A statement read for comparison.
 *
 * @param tokens all its words, in order
 * @param words those that carry meaning, without numbers, units and dates, by their stem
 * @param nameRuns the stems of each name, "Anna" and "Berg" in one
 * @param places the stems of its places
 * @param denied the stems that it denies, with the word that denies them
 */
record Statement(
        List<Word> tokens,
        Map<String, String> words,
        List<Set<String>> nameRuns,
        Set<String> places,
        List<Amount> amounts,
        List<Value> dates,
        Map<String, String> denied) {
    private static final Splitter SPLITTER = new Splitter();
    /** How many figures are compared: each with each, so that more would cost more than they tell. */
    private static final int MOST_AMOUNTS = 64;

    static Statement of(String text) {
        Split split = SPLITTER.split(new SplitRequest(text, null, null));
        CodePoints points = CodePoints.of(text);
        List<Word> tokens = Word.of(text);
        List<Value> measured =
                split.values().stream().filter(value -> value.span() != null).toList();
        var amounts = new ArrayList<Amount>();
        var dates = new ArrayList<Value>();
        Value last = null;
        for (Value value : measured) {
            Amount amount = Amount.of(value, before(tokens, points, value), after(tokens, points, value));
            Amount earlier = amounts.isEmpty() ? null : amounts.get(amounts.size() - 1);
            boolean bracketed = isBracketed(points, last, value);
            last = value;
            if (bracketed && amount != null && earlier != null && earlier.isToldAgain(amount)) {
                amounts.set(amounts.size() - 1, earlier.toldAgain(amount));
            } else if (amount != null && amounts.size() < MOST_AMOUNTS) {
                amounts.add(amount);
            } else if (value.kind() == ValueKind.DATE) {
                dates.add(value);
            }
        }
        List<Word> carrying = tokens.stream()
                .filter(word -> word.carries() && measured.stream().noneMatch(value -> word.isFigureOf(value, points)))
                .toList();
        var words = new LinkedHashMap<String, String>();
        carrying.forEach(word -> words.putIfAbsent(word.stem(), word.token()));
        return new Statement(
                tokens,
                Collections.unmodifiableMap(words),
                nameRuns(tokens, words.keySet()),
                places(tokens, split),
                amounts,
                dates,
                denied(tokens));
    }

    /** Whether one value stands in brackets right after another: "40 km (25 miles)". */
    private static boolean isBracketed(CodePoints points, @Nullable Value value, Value next) {
        Span first = value == null ? null : value.span();
        Span second = next.span();
        return first != null
                && second != null
                && first.end() < second.start()
                && points.slice(new Span(first.end(), second.start())).strip().equals("(");
    }

    /** What is denied is most often the next word that says something. */
    private static Map<String, String> denied(List<Word> tokens) {
        var denied = new LinkedHashMap<String, String>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).denies()) {
                String by = tokens.get(i).token();
                tokens.stream()
                        .skip(i + 1L)
                        .filter(Word::carries)
                        .findFirst()
                        .ifPresent(word -> denied.put(word.stem(), by));
            }
        }
        return denied;
    }

    private static String before(List<Word> tokens, CodePoints points, Value value) {
        String before = "";
        for (Word word : tokens) {
            if (word.in(value, points)) {
                return before;
            }
            before = word.carries() ? word.stem() : before;
        }
        return "";
    }

    private static String after(List<Word> tokens, CodePoints points, Value value) {
        boolean passed = false;
        for (Word word : tokens) {
            boolean in = word.in(value, points);
            if (passed && !in && word.carries()) {
                return word.stem();
            }
            passed = passed || in;
        }
        return "";
    }

    private static List<Set<String>> nameRuns(List<Word> tokens, Set<String> carrying) {
        var runs = new ArrayList<Set<String>>();
        Set<String> run = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Word word = tokens.get(i);
            boolean first = i == 0 && !(tokens.size() > 1 && tokens.get(1).capital());
            if (word.capital() && !first && carrying.contains(word.stem())) {
                run.add(word.stem());
            } else if (!run.isEmpty()) {
                runs.add(run);
                run = new LinkedHashSet<>();
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private static Set<String> places(List<Word> tokens, Split split) {
        var places = new HashSet<String>();
        split.candidates().stream()
                .flatMap(candidate -> candidate.values().stream())
                .filter(value -> value.kind() == ValueKind.PLACE)
                .forEach(value -> Word.of(value.text()).forEach(word -> places.add(word.stem())));
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).capital() && Lexicon.locates(tokens.get(i - 1).folded())) {
                places.add(tokens.get(i).stem());
            }
        }
        return places;
    }

    Set<String> names() {
        return nameRuns.stream().flatMap(Collection::stream).collect(Collectors.toSet());
    }

    /** The same without the parts of names that the other leaves out where it has the rest: "Berg" is "Anna Berg". */
    Statement namedAs(Statement other) {
        var left = new LinkedHashMap<>(words);
        for (Set<String> run : nameRuns) {
            if (run.stream().anyMatch(other.words::containsKey)) {
                run.stream().filter(part -> !other.words.containsKey(part)).forEach(left::remove);
            }
        }
        return new Statement(tokens, Collections.unmodifiableMap(left), nameRuns, places, amounts, dates, denied);
    }

    /** The stems that this statement has and the other has not. */
    Set<String> beyond(Statement other) {
        var beyond = new LinkedHashSet<>(words.keySet());
        beyond.removeAll(other.words.keySet());
        return beyond;
    }

    Set<String> shared(Statement other) {
        var shared = new LinkedHashSet<>(words.keySet());
        shared.retainAll(other.words.keySet());
        return shared;
    }

    /** These stems as the statement writes them. */
    String spelt(Set<String> stems) {
        return words.entrySet().stream()
                .filter(word -> stems.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" "));
    }
}
