package org.touchstone.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.touchstone.split.Quotation;

/**
 * Quoted and reported words, and whose they are. A labelled content is found when a quotation not yet taken covers it at a Jaccard index
 * of .5 or more (the matching rule of PARC 3 and PolNeAR's own papers is of this kind); the speaker is right when both names
 * share a word.
 */
final class QuotationSet {
    private static final double ENOUGH = .5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Set<String> EMPTY_WORDS = Set.of("the", "a", "of", "and");

    private final Map<String, Integer> wanted = new TreeMap<>();
    private final Map<String, Integer> found = new TreeMap<>();
    private int given;
    private int speakers;
    private int speakersRight;

    private QuotationSet() {}

    static void measure(Figures figures, LabelledSets sets) throws IOException {
        Clock clock = Clock.start();
        QuotationSet counts = new QuotationSet();
        sets.cases("quotations").forEach(counts::count);
        counts.say(figures, clock);
    }

    private void say(Figures figures, Clock clock) {
        int all = wanted.values().stream().mapToInt(Integer::intValue).sum();
        int right = found.values().stream().mapToInt(Integer::intValue).sum();
        figures.add("quotations: all, F1", Score.of(right, given, all), "two people agree at .77", all, clock);
        wanted.forEach((type, count) -> {
            String toBeat = type.equals("direct") ? "anything in quotation marks .81" : "";
            double recall = (double) found.getOrDefault(type, 0) / count;
            figures.add("quotations: " + type + ", found", recall, toBeat, count, clock);
        });
        double share = speakers == 0 ? 0 : (double) speakersRight / speakers;
        figures.add("quotations: speaker, where found", share, "", speakers, clock);
    }

    private void count(JsonNode article) {
        Compacted text = Compacted.of(article.path("text").asText());
        List<Quotation> quotations = Splitting.of(article).quotations();
        Set<Integer> taken = new HashSet<>();
        for (JsonNode attribution : article.path("attributions")) {
            JsonNode content = attribution.path("content");
            if (content.isEmpty()) {
                continue;
            }
            String type = attribution.path("type").asText();
            wanted.merge(type, 1, Integer::sum);
            var place = text.at(
                    content.get(0).get(0).asInt(),
                    content.get(content.size() - 1).get(1).asInt());
            int best = best(text, place, quotations, taken);
            if (best >= 0) {
                taken.add(best);
                found.merge(type, 1, Integer::sum);
                countSpeaker(attribution, quotations.get(best));
            }
        }
        given += quotations.size();
    }

    private static int best(Compacted text, Compacted.Stretch place, List<Quotation> quotations, Set<Integer> taken) {
        int best = -1;
        double likeness = ENOUGH;
        for (int i = 0; i < quotations.size(); i++) {
            double here = place.likeness(text.at(quotations.get(i).span()));
            if (!taken.contains(i) && here >= likeness) {
                best = i;
                likeness = here;
            }
        }
        return best;
    }

    private void countSpeaker(JsonNode attribution, Quotation quotation) {
        String labelled = attribution.path("source_text").asText("");
        if (labelled.isEmpty()) {
            return;
        }
        Set<String> wantedWords = words(labelled);
        wantedWords.removeAll(EMPTY_WORDS);
        wantedWords.retainAll(words(quotation.speaker() == null ? "" : quotation.speaker()));
        speakers++;
        speakersRight += wantedWords.isEmpty() ? 0 : 1;
    }

    private static Set<String> words(String name) {
        return WORD.matcher(name.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
