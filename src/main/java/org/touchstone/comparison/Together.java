package org.touchstone.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.touchstone.comparison.Amount.Fit;
import org.touchstone.comparison.Comparison.Field;
import org.touchstone.comparison.Rules.Both;

/** The rules by which two statements say the same, or one says more or more precisely what the other says. */
final class Together {
    /** From which part of its words on a statement is said by the other. */
    private static final double ALL = .7;

    /** How many shared words, and which part of all, make two wordings of one thing likely. */
    private static final int MANY = 5;

    private static final double ALIKE = .5;
    private static final double PARTLY = .4;

    /** How much more one says beside a shared run of words before that is worth telling. */
    private static final double MORE = 1.5;

    private final Both both;
    private final Statement a;
    private final Statement b;

    Together(Both both) {
        this.both = both;
        this.a = both.a();
        this.b = both.b();
    }

    /** One value, given with different precision. */
    Optional<Comparison> precision() {
        var amounts = both.amounts();
        var close = amounts.first(Fit.CLOSE);
        if (close.isPresent()) {
            return differ(RelationType.PRECISION_TENSION, close.get());
        }
        var narrower = amounts.first(Fit.NARROWER);
        var wider = amounts.first(Fit.WIDER);
        if (narrower.isPresent()) {
            return differ(
                    wider.isEmpty() && saysAllOf(a, b) ? RelationType.MORE_SPECIFIC : RelationType.PRECISION_TENSION,
                    narrower.get());
        }
        return wider.flatMap(
                pair -> differ(saysAllOf(b, a) ? RelationType.MORE_GENERAL : RelationType.PRECISION_TENSION, pair));
    }

    private Optional<Comparison> differ(RelationType type, Pairing.Pair pair) {
        return both.differ(
                type,
                Field.QUANTITY,
                pair.a().words(),
                pair.b().words(),
                "They give one value with different precision: “" + pair.a().words() + "” and “"
                        + pair.b().words() + "”. Both can be right.");
    }

    /** Whether the one says nearly all that the other says. */
    private boolean saysAllOf(Statement one, Statement other) {
        double said = one == a ? both.likeness().ofB() : both.likeness().ofA();
        int loose = one == a ? both.amounts().looseOfB() : both.amounts().looseOfA();
        return said >= ALL
                && loose == 0
                && both.amounts().first(Fit.APART).isEmpty()
                && other.dates().size() <= one.dates().size();
    }

    Optional<Comparison> inclusion() {
        String mine = more(a, b, both.amounts().looseOfA());
        String others = more(b, a, both.amounts().looseOfB());
        boolean ofB = saysAllOf(a, b);
        boolean ofA = saysAllOf(b, a);
        if (ofA && ofB && mine.isEmpty() == others.isEmpty()) {
            return both.agree(
                    both.amounts().pairs().isEmpty()
                            ? "They say the same in slightly different words."
                            : "They give the same value, “"
                                    + both.amounts().pairs().get(0).a().words() + "”, for the same thing.");
        }
        if (ofB && !mine.isEmpty() && (!ofA || others.isEmpty())) {
            return both.differ(
                    RelationType.MORE_SPECIFIC,
                    Field.DETAIL,
                    mine,
                    null,
                    "The first says what the second says, and also: “" + mine + "”.");
        }
        if (ofA && !others.isEmpty()) {
            return both.differ(
                    RelationType.MORE_GENERAL,
                    Field.DETAIL,
                    null,
                    others,
                    "The second says what the first says, and also: “" + others + "”.");
        }
        return Optional.empty();
    }

    /** What one says beyond the other, in its own words. */
    private static String more(Statement one, Statement other, int looseAmounts) {
        List<String> more = new ArrayList<>();
        Set<String> beyond = one.beyond(other);
        if (!beyond.isEmpty()) {
            more.add(one.spelt(beyond));
        }
        if (looseAmounts > 0) {
            one.amounts().forEach(amount -> more.add(amount.words()));
        }
        if (one.dates().size() > other.dates().size()) {
            one.dates().forEach(date -> more.add(date.text()));
        }
        return String.join(", ", more);
    }

    /** Both quote the same words; what one of them puts before or after is more, and no contradiction. */
    Optional<Comparison> sharedRun() {
        var run = SharedRun.of(a, b);
        if (!run.telling() || figuresDiffer()) {
            return Optional.empty();
        }
        String mine = a.spelt(a.beyond(b));
        String others = b.spelt(b.beyond(a));
        return both.differ(
                byLength(),
                Field.DETAIL,
                mine.isEmpty() ? null : mine,
                others.isEmpty() ? null : others,
                "Both have the words “" + run.words() + "”. What each says beside them is no contradiction.");
    }

    /** Whether each gives a figure that the other has not, or another one in its place. */
    private boolean figuresDiffer() {
        return both.amounts().first(Fit.APART).isPresent()
                || both.amounts().looseOfA() > 0 && both.amounts().looseOfB() > 0;
    }

    private RelationType byLength() {
        int mine = a.beyond(b).size();
        int others = b.beyond(a).size();
        if (mine > others * MORE) {
            return RelationType.MORE_SPECIFIC;
        }
        return others > mine * MORE ? RelationType.MORE_GENERAL : RelationType.SAME;
    }

    /** One figure that is no small number, for things of one kind, in words that are partly the same. */
    Optional<Comparison> sameFigure() {
        return both.amounts()
                .first(Fit.EQUAL)
                .filter(pair -> pair.a().telling() && both.likeness().dice() >= PARTLY)
                .flatMap(pair -> both.agree(
                        "They give the same value, “" + pair.a().words() + "”, for what seems to be the same thing."));
    }

    /** Two wordings, or two translations, of one thing. */
    Optional<Comparison> manyWords() {
        boolean alike = !figuresDiffer()
                && both.likeness().shared() >= MANY
                && both.likeness().dice() >= ALIKE;
        return alike
                ? both.agree("They share most of their words: probably two wordings of one thing.")
                : Optional.empty();
    }
}
