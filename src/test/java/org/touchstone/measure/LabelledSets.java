package org.touchstone.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** A folder of labelled sets, each in a folder of its own with its cases as JSON lines. */
record LabelledSets(Path folder) {
    private static final ObjectMapper JSON = new ObjectMapper();

    boolean has(String set) {
        return Files.isRegularFile(folder.resolve(set).resolve("cases.jsonl"));
    }

    List<JsonNode> cases(String set) throws IOException {
        return lines(set, "cases.jsonl");
    }

    List<JsonNode> lines(String set, String file) throws IOException {
        List<JsonNode> cases = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(set).resolve(file))) {
            if (!line.isBlank()) {
                cases.add(JSON.readTree(line));
            }
        }
        return cases;
    }

    /** The cases of a set by the source that each names, since sources differ too much to be pooled. */
    Map<String, List<JsonNode>> bySource(String set) throws IOException {
        return grouped(cases(set), each -> each.path("dataset").asText());
    }

    static Map<String, List<JsonNode>> grouped(List<JsonNode> cases, Function<JsonNode, String> key) {
        Map<String, List<JsonNode>> groups = new TreeMap<>();
        for (JsonNode each : cases) {
            groups.computeIfAbsent(key.apply(each), name -> new ArrayList<>()).add(each);
        }
        return groups;
    }
}
