package org.touchstone.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/** Which language a text is in, and how much is done for it. */
public final class Languages {
    /** How well claims are found in a language. */
    public enum Support {
        /** Measured: sentences, quotations, quantities, claims. */
        FULL,
        /** Sentences, quotations and numbers by rules. */
        PARTIAL,
        /** Sentences by their punctuation; claims are marked by hand. */
        BASIC
    }

    private static final Set<String> PARTIAL = Set.of("de", "fr", "es", "pt", "it", "nl");
    /** Words that fill English texts and those of no other language. */
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "that", "with", "was", "from", "by", "which", "this", "have", "had", "would",
            "been", "their");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}’']+");
    private static final int SHORTEST = 40;
    private static final int SAMPLE = 2_000;

    private Languages() {}

    /**
     * The language of a text, or null where it is too short to tell (fewer than 40 letters). Confidence is how far the best guess is
     * ahead of the next, from one half on.
     */
    public static @Nullable Detected detect(String text) {
        List<Detected> guesses = guesses(text);
        return guesses.isEmpty() ? null : guesses.get(0);
    }

    /** The language of a text: as detected, unless the declared one is nearly as likely; as declared where it is too short to tell. */
    static @Nullable String of(String text, @Nullable String declared) {
        List<Detected> guesses = guesses(text);
        String said = declared == null ? "" : primary(declared);
        boolean near = guesses.stream().anyMatch(guess -> guess.language().equals(said));
        if (guesses.isEmpty() || near) {
            return said.isEmpty() ? null : said;
        }
        return guesses.get(0).language();
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
    }

    /** The likeliest language and those that are nearly as likely. English is told by its commonest words, without the model. */
    private static List<Detected> guesses(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        if (sample.codePoints().filter(Character::isLetter).count() < SHORTEST) {
            return List.of();
        }
        return isPlainEnglish(sample) ? List.of(new Detected("en", 1)) : Model.guesses(sample);
    }

    private static boolean isPlainEnglish(String sample) {
        String[] words = NO_LETTERS.split(sample.toLowerCase(Locale.ROOT));
        Set<String> met = new HashSet<>();
        int count = 0;
        for (String word : words) {
            if (ENGLISH.contains(word)) {
                met.add(word);
                count++;
            }
        }
        return words.length >= 20 && met.size() >= 3 && met.contains("the") && count >= words.length * 0.12;
    }

    /** How much is done for a language, by its BCP 47 tag; what is unknown is basic. */
    public static Support support(@Nullable String language) {
        String primary =
                language == null ? "" : language.replaceFirst("[-_].*", "").toLowerCase(Locale.ROOT);
        if (primary.equals("en")) {
            return Support.FULL;
        }
        return PARTIAL.contains(primary) ? Support.PARTIAL : Support.BASIC;
    }

    /** Loaded when the first text that is not plainly English is looked at: about 40 MB. */
    private static final class Model {
        private static final double NEAR = 0.6;
        private static final LanguageDetectorModel LOADED = load();

        /** ISO 639-3, as the model has them, to the two letters of BCP 47; macrolanguages by the member that the model knows. */
        private static final Map<String, String> TAGS = tags();

        static List<Detected> guesses(String sample) {
            Language[] ranked = new LanguageDetectorME(LOADED).predictLanguages(sample);
            double best = ranked[0].getConfidence();
            return Arrays.stream(ranked)
                    .filter(guess -> guess.getConfidence() >= best * NEAR)
                    .map(guess -> new Detected(
                            TAGS.getOrDefault(guess.getLang(), guess.getLang()),
                            guess.getConfidence() / (guess.getConfidence() + rival(guess, ranked))))
                    .toList();
        }

        private static double rival(Language guess, Language[] ranked) {
            return ranked[guess == ranked[0] ? 1 : 0].getConfidence();
        }

        private static Map<String, String> tags() {
            Map<String, String> tags = new HashMap<>();
            for (String two : Locale.getISOLanguages()) {
                tags.put(Locale.forLanguageTag(two).getISO3Language(), two);
            }
            tags.putAll(
                    Map.of("cmn", "zh", "ekk", "et", "lvs", "lv", "pes", "fa", "plt", "mg", "zlm", "ms", "arb", "ar"));
            return tags;
        }

        private static LanguageDetectorModel load() {
            try (var in = Objects.requireNonNull(
                    Languages.class.getResourceAsStream("/langdetect-183.bin"), "language model")) {
                return new LanguageDetectorModel(in);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
