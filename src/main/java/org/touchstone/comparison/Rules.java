package org.touchstone.comparison;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.touchstone.comparison.Comparison.Field;

/** Puts the rules in order, from what separates two statements to what unites them: the first that holds is the answer. */
final class Rules {
    /** From which part of shared words on two statements speak of one thing, enough for their values to be compared. */
    private static final double ONE_THING = .5;

    private Rules() {}

    static Comparison of(Statement a, Statement b) {
        var both = new Both(a, b, Likeness.of(a, b), Pairing.of(a, b));
        var apart = new Apart(both);
        var together = new Together(both);
        Stream<Supplier<Optional<Comparison>>> rules = both.likeness().contained() >= ONE_THING || both.onlyAmounts()
                ? Stream.of(
                        apart::date,
                        apart::scope,
                        apart::quantity,
                        apart::denial,
                        apart::opposite,
                        together::precision,
                        together::inclusion,
                        together::sameFigure,
                        together::sharedRun,
                        together::manyWords)
                : Stream.of(apart::otherName, together::sameFigure, together::sharedRun);
        return rules.map(Supplier::get).flatMap(Optional::stream).findFirst().orElseGet(both::unrelated);
    }

    /** Two statements with what is known of them as a pair. */
    record Both(Statement a, Statement b, Likeness likeness, Pairing amounts) {

        /** Two figures without a sentence around them, of one kind. */
        boolean onlyAmounts() {
            return !amounts.pairs().isEmpty()
                    && (a.words().isEmpty() || b.words().isEmpty());
        }

        Optional<Comparison> differ(
                RelationType type, Field field, @Nullable String mine, @Nullable String others, String why) {
            return Optional.of(new Comparison(type, likeness.score(), field, mine, others, why));
        }

        Optional<Comparison> agree(String why) {
            return Optional.of(new Comparison(RelationType.SAME, likeness.score(), null, null, null, why));
        }

        Comparison unrelated() {
            String shared = a.spelt(a.shared(b));
            String why = shared.isEmpty()
                    ? "They share no word that carries meaning."
                    : "They share “" + shared + "”, and no rule says how the two relate.";
            return new Comparison(RelationType.UNRELATED, likeness.score(), null, null, null, why);
        }
    }
}
