package org.touchstone.suggestion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.touchstone.text.Span;

/**
 * What is left of an answer, and how much was dropped for which reason.
 *
 * @param kept in the order of the answer
 */
record Sifted(List<Suggested> kept, Map<Drop, Integer> dropped) {
    /** Spans that share so much of what they cover together are the same claim's. */
    private static final double SAME = .8;

    Sifted {
        kept = List.copyOf(kept);
    }

    /** Without those that stand where a claim stands already, and those for which there is no room. */
    Sifted beside(List<Span> taken, int room) {
        var there = new ArrayList<>(taken);
        var left = new ArrayList<Suggested>();
        var counts = new EnumMap<Drop, Integer>(Drop.class);
        counts.putAll(dropped);
        for (Suggested one : kept) {
            if (there.stream().anyMatch(span -> alike(span, one.span()))) {
                counts.merge(Drop.ALREADY_THERE, 1, Integer::sum);
            } else if (left.size() >= room) {
                counts.merge(Drop.TOO_MANY, 1, Integer::sum);
            } else {
                there.add(one.span());
                left.add(one);
            }
        }
        return new Sifted(left, counts);
    }

    private static boolean alike(Span a, Span b) {
        int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        int together = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
        return shared >= SAME * together;
    }
}
