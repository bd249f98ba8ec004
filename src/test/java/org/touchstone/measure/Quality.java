package org.touchstone.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures all sets in a folder: arguments are the folder, and where JSON goes. The property {@code measure.only} names sets by their
 * folders, with commas; what each figure means is told in docs/QUALITY.md.
 */
public final class Quality {
    private static final String ALL = "all";
    private static final String OVER_HTTP = "needs the whole server, which the tests over HTTP run";
    private static final List<Task> TASKS = List.of(
            new Task("sentences", SentenceSet::measure),
            new Task("quotations", QuotationSet::measure),
            new Task("quantities", QuantitySet::measure),
            new Task("check-worthiness", WorthSet::measure),
            new Task("claims", ClaimSet::measure),
            new Task("anchoring", AnchoringSet::measure),
            new Task("html-extraction", PageSet::measure),
            new Task("contradiction", RelationSet::measure),
            new Task("claim-matching", MatchingSet::measure),
            new Task("news", Speed::measure));
    private static final Map<String, String> UNMEASURED = new TreeMap<>(Map.of(
            "evidence", "nothing to measure: the server does not propose a sentence that supports a claim",
            "averitec", OVER_HTTP,
            "w3c-annotation", OVER_HTTP));

    private Quality() {}

    /** What is done with a set. */
    private interface Measuring {
        void measure(Figures figures, LabelledSets sets) throws IOException;
    }

    private record Task(String set, Measuring measuring) {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        if (!Files.isDirectory(folder)) {
            throw new IOException("There is no such folder: name one with -Dmeasure.data=/path/to/data");
        }
        var sets = new LabelledSets(folder);
        var figures = new Figures();
        List<String> wanted = List.of(System.getProperty("measure.only", ALL).split(","));
        for (Task task : TASKS) {
            if (!wanted.contains(ALL) && !wanted.contains(task.set)) {
                figures.unmeasured(task.set, "not asked for");
            } else if (sets.has(task.set)) {
                task.measuring.measure(figures, sets);
            } else {
                figures.unmeasured(task.set, "missing: the folder has no " + task.set + "/cases.jsonl");
            }
        }
        UNMEASURED.forEach(figures::unmeasured);
        figures.write(Path.of(arguments[1]), machine());
        System.out.println("\n" + figures.table());
    }

    private static Map<String, Object> machine() {
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("processors", Runtime.getRuntime().availableProcessors());
        machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        machine.put("java", System.getProperty("java.version"));
        return machine;
    }
}
