package org.touchstone.split;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers written as words, in one language; the words stand in {@code number-words.txt}. */
final class NumberWords {
    /** A number read from words: its value and the index of the token after it. */
    record Read(BigDecimal value, int next) {}

    private static final String ENGLISH = "en";
    /** Nothing has been read so far: anything may follow. */
    private static final int NOTHING = Integer.MAX_VALUE;

    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    /** French counts sixty-ten and eighty-ten. */
    private static final Set<Integer> GOES_ON_TO_TWENTY = Set.of(60, 80);

    private static final Map<String, NumberWords> LANGUAGES = new HashMap<>();
    /** What stands in for the words of languages that the file does not have. */
    private static final NumberWords OTHER;

    static {
        try (InputStream file = NumberWords.class.getResourceAsStream("number-words.txt")) {
            if (file == null) {
                throw new IllegalStateException("number-words.txt is not in the archive");
            }
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(NumberWords::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        OTHER = new NumberWords(ENGLISH, true);
        OTHER.small.putAll(english().small);
        OTHER.large.putAll(english().large);
        OTHER.links.addAll(english().links);
    }

    private final String language;
    private final boolean english;
    private final boolean other;
    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, BigDecimal> large = new HashMap<>();
    private final Set<String> links = new HashSet<>();
    private final Set<String> articles = new HashSet<>();
    private final WrittenTogether together;

    private NumberWords(String language) {
        this(language, false);
    }

    private NumberWords(String language, boolean other) {
        this.other = other;
        this.language = language;
        this.english = language.equals(ENGLISH);
        this.together = new WrittenTogether(language, small);
    }

    /** language; kind; words, each with its value where it has one. */
    private static void line(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] parts = line.split(";");
        NumberWords words = LANGUAGES.computeIfAbsent(parts[0].strip(), NumberWords::new);
        for (String entry : parts[2].strip().split("\\s+")) {
            switch (parts[1].strip()) {
                case "small" -> words.small.put(name(entry), Integer.valueOf(value(entry)));
                case "large" -> words.large.put(name(entry), new BigDecimal(value(entry)));
                case "link" -> words.links.add(entry);
                case "article" -> words.articles.add(entry);
                default -> throw new IllegalStateException("number-words.txt: " + line);
            }
        }
    }

    private static String name(String entry) {
        return entry.substring(0, entry.indexOf('='));
    }

    private static String value(String entry) {
        return entry.substring(entry.indexOf('=') + 1);
    }

    /** The number words of a language; the English ones for any other, and where it is not known. */
    static NumberWords of(String language) {
        NumberWords words = LANGUAGES.get(language);
        return words != null ? words : language.equals(Languages.UNKNOWN) ? english() : OTHER;
    }

    private static NumberWords english() {
        return Objects.requireNonNull(LANGUAGES.get(ENGLISH));
    }

    /** Whether thousands may be parted by spaces: everywhere but in English. */
    boolean areGroupedBySpaces() {
        return !english || other;
    }

    /** Whether they are English, or stand in for those of an unknown language. */
    boolean isEnglish() {
        return english;
    }

    boolean isGerman() {
        return language.equals("de");
    }

    /** Whether a word names a number. */
    boolean is(String lower) {
        return small.containsKey(lower) || large.containsKey(lower);
    }

    /** Whether a word names a number below a hundred, "one" included. */
    boolean isSmall(String lower) {
        return small.containsKey(lower);
    }

    /** What a word multiplies by: hundred, million, bn; null when it does not. */
    @Nullable
    BigDecimal magnitude(String lower) {
        return large.get(lower);
    }

    /** The number that is written in words from this token on; null without one. */
    @Nullable
    Read read(Tokens tokens, int index) {
        Part first = small(tokens, index);
        boolean opens = !english && isHundredOrThousand(tokens.at(index).lower());
        if (first == null && !opens) {
            return null;
        }
        long total = 0;
        long group = first == null ? 1 : 0;
        int at = index;
        int last = NOTHING;
        while (true) {
            Part part = small(tokens, at);
            BigDecimal times = large.get(tokens.at(at).lower());
            if (part != null && fits(last, part.value)) {
                group += part.value;
                last = part.value;
                at = part.next;
            } else if (times != null && times.longValue() == HUNDRED && group > 0 && group < HUNDRED) {
                group *= HUNDRED;
                last = HUNDRED;
                at++;
            } else if (times != null && group > 0 && times.longValue() > HUNDRED) {
                total += group * times.longValue();
                group = 0;
                last = THOUSAND;
                at++;
            } else {
                break;
            }
            at = afterLink(tokens, at, last);
        }
        boolean article = at == index + 1 && articles.contains(tokens.at(index).lower()) && group == 1;
        return article ? null : new Read(BigDecimal.valueOf(total + group), at);
    }

    private boolean isHundredOrThousand(String lower) {
        BigDecimal times = large.get(lower);
        return times != null && (times.longValue() == HUNDRED || times.longValue() == THOUSAND);
    }

    /** A number below a thousand, in one word or with hyphens. */
    private record Part(int value, int next) {}

    private @Nullable Part small(Tokens tokens, int at) {
        Token token = tokens.at(at);
        if (!token.isWord()) {
            return null;
        }
        for (int parts = english ? 0 : 2; parts >= 1; parts--) {
            int end = at + 2 * parts + 1;
            boolean hyphens = end <= tokens.size()
                    && tokens.at(at + 1).is("-")
                    && (parts == 1 || tokens.at(at + 3).is("-"));
            Integer joined = hyphens ? small.get(tokens.words(at, end).toLowerCase(Locale.ROOT)) : null;
            if (joined != null) {
                return new Part(joined, end);
            }
        }
        Integer value = small.get(token.lower());
        value = value == null && !english ? together.read(token.lower()) : value;
        return value == null ? null : new Part(value, at + 1);
    }

    private boolean fits(int last, int value) {
        boolean teens = !english && GOES_ON_TO_TWENTY.contains(last) && value < 20;
        return last == NOTHING || last >= HUNDRED || last >= 20 && value > 0 && value < 10 || teens;
    }

    /** Past the hyphen of "forty-two" or the "and" of "two hundred and one", if a number word follows that fits. */
    private int afterLink(Tokens tokens, int at, int last) {
        Part next = small(tokens, at + 1);
        if (next == null || !fits(last, next.value)) {
            return at;
        }
        boolean hyphen = tokens.at(at).is("-");
        boolean link = links.contains(tokens.at(at).lower()) && (last >= HUNDRED || !english);
        return hyphen || link ? at + 1 : at;
    }
}
