package org.touchstone.split;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses the language of a text by its commonest small words. */
final class Languages {
    static final String UNKNOWN = "und";
    private static final int READ = 20_000;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Map<String, List<String>> LANGUAGES_OF = new HashMap<>();

    static {
        small(
                "en",
                "the and of to in is that was for it with as his he on be at by this had not are but from they which you were have has said");
        small(
                "de",
                "der die und in den von zu das mit sich des auf f\u00FCr ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei");
        small(
                "fr",
                "le la les de des et en un une du dans est que qui pour par sur au pas plus ce il sont avec son se ne elle ont aux mais cette");
        small(
                "es",
                "de la que el en y a los se del las un por con no una su para es al lo como m\u00E1s o pero sus le ha este fue");
        small(
                "pt",
                "de a o que e do da em um para \u00E9 com n\u00E3o uma os no se na por mais as dos como mas foi ao ele das tem \u00E0 seu");
        small(
                "it",
                "di e il la che in un a per \u00E8 una sono con non si da come le del dei nel alla pi\u00F9 anche ha ma gli della al i");
        small(
                "nl",
                "de van het een en in is dat op te zijn met die voor niet aan er om ook als dan maar bij uit nog naar heeft ze werd door over");
    }

    private Languages() {}

    private static void small(String language, String words) {
        for (String word : words.split(" ")) {
            LANGUAGES_OF
                    .computeIfAbsent(word, any -> new java.util.ArrayList<>())
                    .add(language);
        }
    }

    /** ISO 639-1 code; "und" when no language that we know stands out. */
    static String of(String text) {
        Map<String, Double> counts = new HashMap<>();
        Matcher words = WORD.matcher(text).region(0, Math.min(READ, text.length()));
        int all = 0;
        while (words.find()) {
            all++;
            List<String> languages = LANGUAGES_OF.getOrDefault(words.group().toLowerCase(Locale.ROOT), List.of());
            for (String language : languages) {
                counts.merge(language, 1.0 / languages.size(), Double::sum);
            }
        }
        String best = UNKNOWN;
        double most = all * .08;
        for (Map.Entry<String, Double> count : counts.entrySet()) {
            if (count.getValue() > most) {
                most = count.getValue();
                best = count.getKey();
            }
        }
        return best;
    }
}
