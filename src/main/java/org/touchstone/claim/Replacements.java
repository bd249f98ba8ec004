package org.touchstone.claim;

import java.util.ArrayList;
import java.util.List;
import org.touchstone.split.Replacement;
import org.touchstone.text.Span;

/** Replacements in one column, a line each: {@code 0-11 certain he}. The original's own line ends become spaces. */
final class Replacements {
    private Replacements() {}

    static String write(List<Replacement> replacements) {
        var text = new StringBuilder();
        for (var replacement : replacements) {
            text.append(replacement.span().start())
                    .append('-')
                    .append(replacement.span().end())
                    .append(replacement.certain() ? " certain " : " guessed ")
                    .append(replacement.original().replaceAll("\\s+", " "))
                    .append('\n');
        }
        return text.toString();
    }

    static List<Replacement> read(String text) {
        var replacements = new ArrayList<Replacement>();
        for (var line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                var parts = line.split(" ", 3);
                int dash = parts[0].indexOf('-');
                var span = new Span(
                        Integer.parseInt(parts[0], 0, dash, 10),
                        Integer.parseInt(parts[0], dash + 1, parts[0].length(), 10));
                replacements.add(new Replacement(span, parts[2], parts[1].equals("certain")));
            }
        }
        return replacements;
    }
}
