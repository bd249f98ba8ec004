package org.touchstone.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.touchstone.text.Anchoring;
import org.touchstone.text.QuoteCheck;
import org.touchstone.text.Selector;
import org.touchstone.text.Span;

/**
 * Passages looked for again in a later revision of their text: one that moved or was edited is found when both its ends lie within ten
 * code points of where they should, one that was deleted when it is refused. The same passages are then checked as quotes of the later
 * text, for which only overlap is asked.
 */
final class AnchoringSet {
    private static final int NEAR = 10;
    /** The texts are named by the beginning of their hash. */
    private static final int NAME = 10;

    private static final Map<String, String> TO_BEAT = Map.of(
            "moved",
            "Hypothesis 104/104",
            "edited",
            "Hypothesis 84/104, overlap 102/104",
            "deleted",
            "Hypothesis 29/30");

    private final Path folder;
    private final Map<String, String> texts = new HashMap<>();

    private AnchoringSet(Path folder) {
        this.folder = folder;
    }

    /** How a passage is found again: its place, or null. */
    private interface Finding {
        @Nullable
        Span find(String text, JsonNode passage);
    }

    static void measure(Figures figures, LabelledSets sets) throws IOException {
        var set = new AnchoringSet(sets.folder().resolve("anchoring/texts"));
        var kinds = LabelledSets.grouped(
                sets.cases("anchoring"), each -> each.path("kind").asText());
        for (var kind : kinds.entrySet()) {
            set.say(figures, "anchoring: ", kind.getKey(), kind.getValue(), AnchoringSet::anchored);
        }
        for (var kind : kinds.entrySet()) {
            set.say(figures, "quote check: ", kind.getKey(), kind.getValue(), AnchoringSet::quoted);
        }
    }

    private void say(Figures figures, String what, String kind, List<JsonNode> passages, Finding finding)
            throws IOException {
        Clock clock = Clock.start();
        double near = 0;
        double overlapping = 0;
        for (JsonNode passage : passages) {
            Span found = finding.find(text(passage.path("new").asText()), passage);
            if (kind.equals("deleted")) {
                near += found == null ? 1 : 0;
            } else if (found != null) {
                Span expected = span(passage, "expectedStart", "expected");
                near += isNear(found, expected) ? 1 : 0;
                overlapping += found.overlaps(expected) ? 1 : 0;
            }
        }
        int count = passages.size();
        String toBeat = what.startsWith("anchoring") ? TO_BEAT.getOrDefault(kind, "") : "";
        Map<String, Double> more = kind.equals("deleted") ? Map.of() : Map.of("overlap", overlapping / count);
        figures.add(new Figure(what + kind, near / count, toBeat, count, clock.seconds(), more));
    }

    private static @Nullable Span anchored(String text, JsonNode passage) {
        Span old = span(passage, "oldStart", "exact");
        return Anchoring.find(
                        text,
                        new Selector(
                                old.start(),
                                old.end(),
                                passage.path("exact").asText(),
                                passage.path("prefix").asText(),
                                passage.path("suffix").asText()))
                .span();
    }

    private static @Nullable Span quoted(String text, JsonNode passage) {
        return QuoteCheck.check(text, passage.path("exact").asText()).span();
    }

    private static Span span(JsonNode passage, String start, String words) {
        String text = passage.path(words).asText();
        int begin = passage.path(start).asInt();
        return new Span(begin, begin + text.codePointCount(0, text.length()));
    }

    private static boolean isNear(Span found, Span expected) {
        return Math.abs(found.start() - expected.start()) <= NEAR && Math.abs(found.end() - expected.end()) <= NEAR;
    }

    private String text(String revision) throws IOException {
        String name = revision.substring(0, Math.min(NAME, revision.length()));
        String text = texts.get(name);
        if (text == null) {
            text = Files.readString(folder.resolve(name + ".txt"));
            texts.put(name, text);
        }
        return text;
    }
}
