package org.touchstone.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A bundle's lists, in the order of their names, which is the order in which they are written. */
enum Section {
    ARTICLES,
    CLAIMS,
    CONTRIBUTORS,
    EVENTS,
    SCALES,
    SOURCES;

    private static final Map<String, Section> BY_KEY =
            Stream.of(values()).collect(Collectors.toMap(Section::key, Function.identity()));

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static boolean has(String key) {
        return BY_KEY.containsKey(key);
    }

    static Section of(String key) {
        var found = BY_KEY.get(key);
        if (found == null) {
            throw new IllegalArgumentException("no section " + key);
        }
        return found;
    }
}
