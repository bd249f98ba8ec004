package org.touchstone.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The meta elements of a page by their lower-case property, name or http-equiv. */
final class Metas {
    private final Map<String, List<String>> byName = new HashMap<>();

    Metas(Document document) {
        for (Element meta : document.select("meta[content]")) {
            String content = Prose.oneLine(meta.attr("content"));
            for (String kind : List.of("property", "name", "http-equiv")) {
                String name = meta.attr(kind).toLowerCase(Locale.ROOT);
                if (content != null && !name.isEmpty()) {
                    byName.computeIfAbsent(name, any -> new ArrayList<>()).add(content);
                }
            }
        }
    }

    /** Every value of the names, which are separated by spaces; the values of the first name first. */
    List<String> all(String names) {
        List<String> found = new ArrayList<>();
        for (String name : names.split(" ")) {
            found.addAll(byName.getOrDefault(name, List.of()));
        }
        return found;
    }

    @Nullable
    String first(String names) {
        List<String> found = all(names);
        return found.isEmpty() ? null : found.get(0);
    }
}
