package org.touchstone.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    private static final int SHORTEST = 40;

    private Languages() {}

    /** The language of a text, or null where it is too short to tell (fewer than 40 letters). */
    public static @Nullable Detected detect(String text) {
        String sample = text.substring(0, Math.min(text.length(), 4_000));
        if (sample.codePoints().filter(Character::isLetter).count() < SHORTEST) {
            return null;
        }
        var best = new LanguageDetectorME(Model.LOADED).predictLanguage(sample);
        return new Detected(Model.TAGS.getOrDefault(best.getLang(), best.getLang()), best.getConfidence());
    }

    /** The language of a text: as detected where that is sure, else as declared, else as detected. */
    static @Nullable String of(String text, @Nullable String declared) {
        Detected detected = detect(text);
        String said = declared == null
                ? ""
                : Locale.forLanguageTag(declared.strip().replace('_', '-')).getLanguage();
        if (detected != null && (said.isEmpty() || detected.confidence() > 0.5)) {
            return detected.language();
        }
        return said.isEmpty() ? null : said;
    }

    static @Nullable String tag(String text) {
        Detected detected = detect(text);
        return detected == null ? null : detected.language();
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

    /** Loaded when the first text is looked at. */
    private static final class Model {
        static final LanguageDetectorModel LOADED = load();

        /** ISO 639-3, as the model has them, to the two letters of BCP 47; macrolanguages by the member that the model knows. */
        static final Map<String, String> TAGS = tags();

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
