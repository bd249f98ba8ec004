package org.touchstone.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Judges by plain rules whether words are worth a fact-checker's time. */
final class Worth {
    private static final Set<String> FIRST_PERSON = WordSet.of("i me my i'm i've i'd i'll");

    private Worth() {}

    static CheckWorthiness of(
            Tokens tokens, int from, int to, ClaimType type, boolean attributed, List<RawValue> values) {
        double points = 0;
        List<String> reasons = new ArrayList<>();
        if (!values.isEmpty()) {
            points += 1;
            reasons.add("a number");
        }
        if (attributed) {
            points += .3;
            reasons.add("attributed to somebody");
        }
        if (ClaimTypes.has(tokens, from, to, FIRST_PERSON)) {
            points -= .5;
            reasons.add("the speaker about themselves");
        }
        double score = 1 / (1 + Math.exp(-points));
        return new CheckWorthiness(score, reasons.isEmpty() ? List.of("an event or a property") : reasons);
    }
}
